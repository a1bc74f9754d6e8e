using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A URL that a document uses.</summary>
/// <param name="Kind">What for.</param>
/// <param name="Element">The element's name, or what stands for it in a file that is no HTML.</param>
/// <param name="Url">The URL as it stands, character references read.</param>
/// <param name="At">Where the attribute begins in the output file.</param>
internal readonly record struct Use(UseKind Kind, string Element, string Url, LinePosition At);
