namespace Explainer.Reading;

/// <summary>A file that is copied to the site as it is: a path and a hash; its bytes stay where they are.</summary>
/// <param name="Path">Its path relative to the source folder, with <c>/</c> between the parts.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Open">Opens its bytes for reading.</param>
public sealed record AssetFile(string Path, long Length, string Sha256, Func<Stream> Open);
