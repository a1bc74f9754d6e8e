using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A section of a page's text.</summary>
/// <param name="Id">Its id; null for what has no label.</param>
/// <param name="Role">The code of its role: <c>stakes</c>, <c>bigpicture</c>; <c>lede</c> for what stands first.</param>
/// <param name="Label">Its label; null for what has none.</param>
/// <param name="Body">Its text.</param>
/// <param name="Dates">What the relative words in it mean.</param>
/// <param name="Later">What became of what was said in it: hindsight, to be set apart.</param>
public sealed record SectionView(
    string? Id,
    string Role,
    string? Label,
    Html Body,
    ImmutableArray<DateNoteView> Dates,
    ImmutableArray<VerdictView> Later);
