using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A footnote.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">Its text.</param>
/// <param name="BackUrls">Links to the marks that lead to it.</param>
public sealed record FootnoteView(string Id, Html Body, ImmutableArray<string> BackUrls);
