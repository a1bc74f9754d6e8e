using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Files in use that have nothing in them, or but a note of git-lfs (its specification, "The Pointer").</summary>
internal static class EmptyTarget
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => site.Entries
        .Where(file => site.Graph.IsUsed(file) && site.Files.ContainsKey(file.Path))
        .Select(file => (file.Url, Of(file, site.Files[file.Path])))
        .Where(found => found.Item2 is not null)
        .Select(found => (found.Url, found.Item2!));

    private static Fault? Of(OutputEntry file, SiteFile known) =>
        known.Length == 0 ? new(Rules.Output.EmptyTarget, $"{file.Path} is in use, and empty", file.Path, "", null)
        : known.Length < 200 && FileStart.Read(known, 40) is { } start && start.AsSpan().StartsWith("version https://git-lfs.github.com/spec/"u8)
            ? new(Rules.Output.EmptyTarget, $"{file.Path} is in use, and a note of git-lfs in place of the file", file.Path, "", null)
        : null;
}
