using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>An id that an attribute names: <c>for</c>, <c>aria-labelledby</c> and the like.</summary>
/// <param name="Element">The element's name.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Id">The id.</param>
/// <param name="At">Where the attribute begins in the output file.</param>
internal sealed record IdReference(string Element, string Attribute, string Id, LinePosition At);
