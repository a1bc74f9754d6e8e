namespace Explainer.Authoring;

/// <summary>A file that is to be written into a site's sources.</summary>
/// <param name="Path">Its path relative to the source folder, with <c>/</c> between the parts.</param>
/// <param name="Bytes">What goes into it.</param>
public sealed record NewFile(string Path, ReadOnlyMemory<byte> Bytes);
