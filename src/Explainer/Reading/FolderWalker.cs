using System.Collections.Immutable;
using System.IO.Enumeration;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>
/// Lists the files below a folder of the site. What begins with a dot is passed over. Links in the file system are followed where
/// they stay inside the source folder and outside its hidden folders, so that a stranger's pull request cannot publish
/// <c>.git/config</c> or a file of the machine.
/// </summary>
/// <param name="root">The source folder.</param>
/// <param name="problems">Takes what cannot be read.</param>
internal sealed class FolderWalker(string root, ProblemList problems)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0 };

    private readonly string realRoot = RealPath.Of(root);
    private readonly List<FoundFile> files = [];

    /// <summary>All files below <c>root/folder</c>, in ordinal order of their paths; none where there is no such folder.</summary>
    public ImmutableArray<FoundFile> Walk(string folder)
    {
        files.Clear();
        var full = Path.Join(root, folder);
        if (RealPath.IsLink(full))
            Follow(folder, full, realRoot, linked: false);
        else if (Directory.Exists(full))
            Enter(folder, full, Path.Join(realRoot, folder), linked: false);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Where a link leads, or null with a problem where it may not be followed.</summary>
    public string? TargetOf(string path, string full)
    {
        try
        {
            var target = RealPath.Of(full);
            if (!RealPath.Contains(realRoot, target))
                Report(Rules.Content.OutsideRoot, path, $"{path} is a link to {target}, outside the source folder");
            else if (Path.GetRelativePath(realRoot, target).Split(Path.DirectorySeparatorChar) is var parts && parts is not ["."] && parts.Any(p => p.StartsWith('.')))
                Report(Rules.Content.OutsideRoot, path, $"{path} is a link to {string.Join('/', parts)}, which is hidden");
            else if (!Path.Exists(target))
                Report(Rules.Content.BadSymlink, path, $"{path} is a link to {string.Join('/', parts)}, which does not exist");
            else
                return target;
        }
        catch (IOException circle)
        {
            Report(Rules.Content.BadSymlink, path, circle.Message);
        }

        return null;
    }

    private void Enter(string path, string full, string real, bool linked)
    {
        try
        {
            foreach (var (name, isFolder, isLink) in Entries(full))
            {
                var (innerPath, innerFull) = (path + "/" + name, Path.Join(full, name));
                if (isLink)
                    Follow(innerPath, innerFull, real, linked);
                else if (isFolder)
                    Enter(innerPath, innerFull, Path.Join(real, name), linked);
                else
                    files.Add(new(innerPath, innerFull));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(Rules.Content.Unreadable, path, $"the folder {path} cannot be read: {fault.Message}");
        }
    }

    // A linked folder inside a linked folder is not followed: links in a ring, or a ladder of links whose paths double at every
    // rung, so end before they begin.
    private void Follow(string path, string full, string around, bool linked)
    {
        if (TargetOf(path, full) is not { } target)
            return;
        if (!Directory.Exists(target))
            files.Add(new(path, target));
        else if (linked)
            Report(Rules.Content.BadSymlink, path, $"{path} is a link to a folder inside another linked folder");
        else if (RealPath.Contains(target, around))
            Report(Rules.Content.BadSymlink, path, $"{path} is a link to a folder that it stands in");
        else
            Enter(path, target, target, linked: true);
    }

    private static FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)> Entries(string folder) =>
        new(folder, (ref entry) => (entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
        };

    private void Report(Rule rule, string path, string message) => problems.Add(rule, new SourceFile(path, "").Span(0, 0), message);
}
