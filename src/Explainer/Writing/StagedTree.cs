using System.Collections.Concurrent;

namespace Explainer.Writing;

/// <summary>
/// Gives each staged file its place. Where nothing is published yet, a file stands under its own path, so that the whole tree becomes the
/// site in one step: no second round of folders and renames. Else it stands under a number, so that folders are made only for what is new.
/// </summary>
/// <param name="folder">The folder with the staged files.</param>
/// <param name="whole">Whether the tree will become the site as it is.</param>
internal sealed class StagedTree(string folder, bool whole)
{
    // EEXIST, and ERROR_FILE_EXISTS.
    private const int AlreadyExists = 17;
    private const int AlreadyExistsOnWindows = unchecked((int)0x80070050);

    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private int files;

    /// <summary>Whether the tree will become the site as it is.</summary>
    public bool IsWhole => whole;

    /// <summary>The full path for a name that <see cref="Place"/> gave.</summary>
    public string PathOf(string name) => Path.Join(folder, name);

    /// <summary>A place for an output file, as a name below the folder; what it stands in is there.</summary>
    public string Place(string path)
    {
        if (!whole)
            return Interlocked.Increment(ref files).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        if (path.LastIndexOf('/') is > 0 and var slash && !made.ContainsKey(path[..slash]))
        {
            Directory.CreateDirectory(Path.Join(folder, path[..slash]));
            made.TryAdd(path[..slash], true);
        }

        return path;
    }

    /// <summary>Whether a file could not be staged because another one stands there: at its path, above it or below it.</summary>
    public bool IsTaken(string path, Exception fault) =>
        whole && (fault.HResult is AlreadyExists or AlreadyExistsOnWindows
            || Directory.Exists(PathOf(path))
            || OutputPath.Folders(path).Any(above => File.Exists(PathOf(above))));
}
