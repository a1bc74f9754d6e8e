using Explainer.Reading;

namespace Explainer.Writing;

/// <summary>Looks, before anything is moved, for what is no build's and stands where the site must go.</summary>
/// <param name="output">The output folder.</param>
/// <param name="last">The files of the last build.</param>
internal sealed class ForeignFiles(string output, IReadOnlyDictionary<string, string> last)
{
    private readonly HashSet<string> owned = last.Keys.Concat(last.Keys.SelectMany(OutputPath.Folders)).Append(BuildManifest.FileName)
        .ToHashSet(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string?> folders = new(StringComparer.Ordinal);

    /// <summary>Refuses when something stands where a file is to be written or removed.</summary>
    /// <exception cref="OutputRefusedException">Names the first such thing.</exception>
    public void Refuse(IEnumerable<string> written, IEnumerable<string> removed)
    {
        if (!Directory.Exists(output))
            return;
        var inTheWay = written.Select(InTheWayOf).Concat(removed.Select(InFoldersOf)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (inTheWay is [var first, ..])
        {
            var more = inTheWay.Count > 1 ? $" (and {inTheWay.Count - 1} more)" : "";
            throw new OutputRefusedException($"{first} in {output} stands where the site must go{more}, and no build wrote it; move it away, or choose another folder with --output");
        }
    }

    private string? InTheWayOf(string path)
    {
        if (InFoldersOf(path) is { } folder)
            return folder;
        var full = Path.Join(output, path);
        if (Directory.Exists(full) && !RealPath.IsLink(full))
            return Foreign(path, full);
        return !owned.Contains(path) && Path.Exists(full) ? path : null;
    }

    // A folder that is a link would lead the build to write elsewhere.
    private string? InFoldersOf(string path)
    {
        foreach (var folder in OutputPath.Folders(path))
        {
            if (!folders.TryGetValue(folder, out var found))
            {
                var full = Path.Join(output, folder);
                found = RealPath.IsLink(full) || (File.Exists(full) && !owned.Contains(folder)) ? folder : null;
                folders.Add(folder, found);
            }

            if (found is not null)
                return found;
        }

        return null;
    }

    // A folder gives way to a file if all in it goes with the last build.
    private string? Foreign(string path, string full) =>
        !owned.Contains(path) ? path
        : Directory.EnumerateFileSystemEntries(full, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(entry => Path.GetRelativePath(output, entry).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(entry => !owned.Contains(entry))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
}
