namespace Explainer.Checking.Facts;

/// <summary>A link that readers can follow, as it stands on a page.</summary>
/// <param name="Url">The URL as written, character references read.</param>
/// <param name="Text">Its words.</param>
/// <param name="Around">Where it belongs to what is around the page's own matter: the masthead, the breadcrumb, the foot; null within the matter.</param>
/// <param name="Part">The heading of the part it stands in; null before the first.</param>
internal readonly record struct ShownLink(string Url, string Text, string? Around, string? Part);
