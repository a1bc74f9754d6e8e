namespace Explainer.Rendering.Views;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Text">The words.</param>
/// <param name="Url">Where they lead, relative to the page; null where there is no page to lead to: print the plain words.</param>
/// <param name="Current">Whether that is the page itself or the part of the site that it is in.</param>
public sealed record LinkView(string Text, string? Url, bool Current = false);
