using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>A script or style sheet of which the page says what bytes it has (Subresource Integrity, W3C).</summary>
/// <param name="Url">The URL as written.</param>
/// <param name="Integrity">The hashes, with blanks between them; empty where the page says none.</param>
/// <param name="At">Where it stands in the output file.</param>
internal sealed record IntegrityUse(string Url, string Integrity, LinePosition At);
