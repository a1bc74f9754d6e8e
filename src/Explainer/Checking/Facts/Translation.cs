using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A translation that a page names (<c>link rel=alternate hreflang</c>).</summary>
/// <param name="Language">The language, a tag of BCP 47 or <c>x-default</c>.</param>
/// <param name="Url">Where it is, as written.</param>
/// <param name="At">Where it stands in the output file.</param>
internal sealed record Translation(string Language, string Url, LinePosition At);
