namespace Explainer.Checking.Whole;

/// <summary>A file whose bytes can be looked at when all pages were read.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex; none where nobody has made it yet.</param>
/// <param name="Open">Opens its bytes.</param>
internal sealed record SiteFile(long Length, string? Sha256, Func<Stream> Open);
