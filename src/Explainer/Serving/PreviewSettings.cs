namespace Explainer.Serving;

/// <summary>What a preview is asked for.</summary>
/// <param name="Source">The source folder.</param>
/// <param name="Port">The port to listen at; 0 for any that is free.</param>
/// <param name="BuiltInLayouts">Leave the site's own layouts, which are code, unread.</param>
/// <param name="Options">How the site is built.</param>
public sealed record PreviewSettings(string Source, int Port, bool BuiltInLayouts, BuildOptions Options);
