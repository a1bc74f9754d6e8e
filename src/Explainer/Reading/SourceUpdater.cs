using System.Collections.Immutable;
using Explainer.Checking.Published;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>
/// Reads a site again after a change. Files that are as they were stay the same <see cref="SourceFile"/>, and so whatever was made of
/// them can be kept: to be the same object is to have the same path and text.
/// </summary>
internal static class SourceUpdater
{
    /// <summary>Reads what was touched.</summary>
    /// <param name="root">The source folder.</param>
    /// <param name="builtInLayoutsOnly">Leave the site's own layouts unread.</param>
    /// <param name="former">The site as it was read before.</param>
    /// <param name="touched">Paths below the source folder at which something may have changed, with <c>/</c> between the parts.</param>
    /// <returns>The site as <see cref="SourceReader.Read"/> would give it now.</returns>
    /// <exception cref="MissingSiteException">There is no <c>site.yml</c> any more.</exception>
    public static SourceSet Update(string root, bool builtInLayoutsOnly, SourceSet former, IReadOnlySet<string> touched)
    {
        var paths = touched.Where(path => path == PublishedLedger.Path || !IsHidden(path)).ToList();
        if (paths.Count == 0)
            return former;
        return paths.TrueForAll(path => IsPlainText(root, path, former))
            ? WithTexts(root, former, paths)
            : Keep(SourceReader.Read(root, builtInLayoutsOnly), former);
    }

    // A text of content that stands there, or a file that stood there and is gone. Whatever else was touched, a folder, a link, a layout,
    // may change how the rest is read.
    private static bool IsPlainText(string root, string path, SourceSet former)
    {
        var full = Path.Join(root, path);
        if (IsHidden(path) || !path.StartsWith("content/", StringComparison.Ordinal) || !new FoundFile(path, full).IsText)
            return false;
        return !RealPath.IsLink(full) && !Directory.Exists(full) && (File.Exists(full) || IndexOf(former.Content, path) >= 0);
    }

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    private static SourceSet WithTexts(string root, SourceSet former, List<string> paths)
    {
        var problems = new ProblemList();
        problems.AddAll(former.Problems.Where(p => p.At is not { } at || !paths.Contains(at.File.Path)));
        var content = former.Content.ToBuilder();
        foreach (var path in paths)
        {
            var full = Path.Join(root, path);
            var read = File.Exists(full) ? SourceReader.ReadText(new(path, full), problems) : null;
            var index = IndexOf(content, path);
            if (index >= 0 && read?.Text != content[index].Text)
                content.RemoveAt(index);
            else if (index >= 0)
                continue;
            if (read is not null)
                content.Insert(index >= 0 ? index : ~index, read);
        }

        return former with { Content = content.ToImmutable(), Problems = problems.Sorted(ImmutableDictionary<string, Severity>.Empty) };
    }

    /// <summary>A site, of the former one's files where they are the same.</summary>
    public static SourceSet Keep(SourceSet now, SourceSet? former) => former is null ? now : now with
    {
        Configuration = now.Configuration.Text == former.Configuration.Text ? former.Configuration : now.Configuration,
        Content = Keep(now.Content, former.Content),
        Layouts = Keep(now.Layouts, former.Layouts),
    };

    private static ImmutableArray<SourceFile> Keep(ImmutableArray<SourceFile> now, ImmutableArray<SourceFile> former)
    {
        var known = former.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. now.Select(file => known.TryGetValue(file.Path, out var same) && same.Text == file.Text ? same : file)];
    }

    // Where a path stands in the ordinal order of a list, or the complement of where it would.
    private static int IndexOf(IReadOnlyList<SourceFile> files, string path)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
