using System.Collections.Immutable;
using Explainer.Reading;

namespace Explainer.Writing;

/// <summary>Does the steps of a commit, in their order; also those of a commit that broke off, again from the first.</summary>
/// <param name="staged">The folder with the staged files.</param>
/// <param name="output">The output folder.</param>
internal sealed class Publisher(string staged, string output)
{
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    /// <summary>
    /// Plans a commit. What stands in the way of a new file goes first: a file where a folder must be, a folder's files where a file
    /// must be, and a name that differs in case only, which some file systems take for the same. Then the new files come, so that
    /// links on them never lead to what is not there yet; then the rest of the old ones goes. The manifest is last.
    /// </summary>
    /// <param name="moves">Every staged file by output path, the manifest among them.</param>
    /// <param name="removals">The files of the last build that no longer belong.</param>
    public static ImmutableArray<PublishStep> Plan(IReadOnlyDictionary<string, string> moves, IReadOnlyCollection<string> removals)
    {
        var files = moves.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = moves.Keys.SelectMany(OutputPath.Folders).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var removed = removals.Order(StringComparer.Ordinal).ToLookup(path => files.Contains(path) || folders.Contains(path) || OutputPath.Folders(path).Any(files.Contains));
        return [
            .. removed[true].Select(path => new PublishStep(path)),
            .. moves.Where(move => move.Key != BuildManifest.FileName).OrderBy(move => move.Key, StringComparer.Ordinal).Select(move => new PublishStep(move.Key, move.Value)),
            .. removed[false].Select(path => new PublishStep(path)),
            .. moves.Where(move => move.Key == BuildManifest.FileName).Select(move => new PublishStep(move.Key, move.Value))];
    }

    /// <summary>Does all steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="before">Called before each step with its number from 0, and once more after the last.</param>
    public void Do(ImmutableArray<PublishStep> steps, Action<int> before)
    {
        Directory.CreateDirectory(output);
        for (var i = 0; i < steps.Length; i++)
        {
            before(i);
            if (steps[i].Staged is { } name)
                Move(Path.Join(staged, name), steps[i].Path);
            else
                Remove(steps[i].Path);
        }

        before(steps.Length);
    }

    private void Move(string from, string path)
    {
        if (path.LastIndexOf('/') is > 0 and var slash && made.Add(path[..slash]))
            Directory.CreateDirectory(Path.Join(output, path[..slash]));

        // Not there: moved before the commit broke off.
        if (File.Exists(from))
            File.Move(from, Path.Join(output, path), overwrite: true);
    }

    private void Remove(string path)
    {
        var full = Path.Join(output, path);
        if (File.Exists(full) || RealPath.IsLink(full))
            File.Delete(full);
        foreach (var folder in OutputPath.Folders(path))
        {
            var fullFolder = Path.Join(output, folder);
            if (!Directory.Exists(fullFolder))
                continue;
            if (Directory.EnumerateFileSystemEntries(fullFolder).Any())
                break;
            Directory.Delete(fullFolder);
            made.Remove(folder);
        }
    }
}
