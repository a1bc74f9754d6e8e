using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>
/// Lists every file below a folder, those behind links in the file system too, in ordinal order. The store of a repository
/// (<c>.git</c>) is no part of a site.
/// </summary>
/// <param name="problems">Takes what cannot be listed.</param>
internal sealed class FolderLister(ProblemList problems)
{
    private readonly List<FolderFile> files = [];
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>Lists a folder.</summary>
    public List<FolderFile> List(string root)
    {
        ListFolder(new(root), "");
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private void ListFolder(DirectoryInfo folder, string prefix)
    {
        // A folder that is being listed, met again behind a link, goes round for ever.
        var real = (folder.LinkTarget is null ? folder : folder.ResolveLinkTarget(returnFinalTarget: true))?.FullName ?? folder.FullName;
        if (!open.Add(real))
        {
            Report(prefix.TrimEnd('/'), "the link leads back to a folder around it");
            return;
        }

        try
        {
            foreach (var item in folder.EnumerateFileSystemInfos())
                List(item, prefix);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(prefix.TrimEnd('/'), fault.Message);
        }

        open.Remove(real);
    }

    private void List(FileSystemInfo item, string prefix)
    {
        var path = prefix + item.Name;
        if (item is DirectoryInfo folder)
        {
            if (item.Name != ".git")
                ListFolder(folder, path + "/");
            return;
        }

        var target = item.LinkTarget is null ? item : Resolve(item);
        if (target is FileInfo { Exists: true } file)
            files.Add(new(path, item.FullName, file.Length));
        else
            Report(path, item.LinkTarget is null ? "its name is no UTF-8 text" : "the link leads nowhere");
    }

    private static FileSystemInfo? Resolve(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // Links that lead to each other: reported as leading nowhere.
            return null;
        }
    }

    private void Report(string path, string why) =>
        problems.Add(new(Rules.Output.UncheckedFile, $"{(path.Length == 0 ? "the folder" : path)} cannot be read: {why}", null) { PageFile = path, Target = path });
}
