using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>An element, or an id, of a page that a rule is about.</summary>
/// <param name="Name">What names it to people: the link's URL, the image's URL, the id.</param>
/// <param name="At">Where it begins in the output file.</param>
internal readonly record struct PagePart(string Name, LinePosition At);
