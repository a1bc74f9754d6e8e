namespace Explainer.Checking.Folders;

/// <summary>A file of a folder that is checked.</summary>
/// <param name="Path">Its path in the folder, with <c>/</c> between the parts.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record FolderFile(string Path, string FullPath, long Length);
