using System.Collections.Immutable;
using Explainer.Checking.Published;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>
/// Reads a site again after a change: only what was touched, where that is plain. Files that are as they were stay the same
/// <see cref="SourceFile"/>, and so whatever was made of them can be kept: to be the same object is to have the same path and text.
/// </summary>
internal static class SourceUpdater
{
    private const string Content = "content";
    private const string Layouts = "layouts";

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
        var files = paths.Where(path => IsBelow(path, Content)).ToList();
        var (ofLayouts, ofSite) = (paths.Exists(path => path == Layouts || IsBelow(path, Layouts)), paths.Contains(SourceReader.ConfigurationFile));
        // A folder of content, a link, or a count that the system lost: that may change how the rest is read.
        if (paths.Exists(path => path is Content or "" || path.EndsWith('/')) || !files.TrueForAll(path => IsPlain(root, path, former)))
            return Keep(SourceReader.Read(root, builtInLayoutsOnly), former);
        // That there is no content is told of site.yml.
        if (ofSite && former.Problems.Any(p => p.Rule == Rules.Content.MissingFolder))
            return Keep(SourceReader.Read(root, builtInLayoutsOnly), former);

        var problems = new ProblemList();
        var now = former;
        if (ofSite && SourceReader.ReadConfiguration(root) is var configuration && configuration.Text != former.Configuration.Text)
            now = now with { Configuration = configuration };
        if (ofLayouts)
            now = WithLayouts(now, SourceReader.ReadLayouts(root, builtInLayoutsOnly, problems));
        if (files.Count > 0)
            now = WithFiles(now, root, files, problems);
        var read = files.ToHashSet(StringComparer.Ordinal);
        var isStill = former.Problems.Where(p => p.At?.File.Path is not { } path || !(read.Contains(path) || (ofLayouts && (path == Layouts || IsBelow(path, Layouts))))).ToList();
        if (isStill.Count == former.Problems.Length && problems.All.IsEmpty)
            return now;
        problems.AddAll(isStill);
        return now with { Problems = problems.Sorted(ImmutableDictionary<string, Severity>.Empty) };
    }

    /// <summary>A site, of the former one's files where they are the same.</summary>
    public static SourceSet Keep(SourceSet now, SourceSet? former) => former is null ? now : now with
    {
        Configuration = now.Configuration.Text == former.Configuration.Text ? former.Configuration : now.Configuration,
        Content = Keep(now.Content, former.Content),
        ContentAssets = Keep(now.ContentAssets, former.ContentAssets),
        Layouts = Keep(now.Layouts, former.Layouts),
        LayoutAssets = Keep(now.LayoutAssets, former.LayoutAssets),
    };

    private static bool IsBelow(string path, string folder) => path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    // A file that stands there or has gone, and nothing else: what an editor makes beside it and takes away again is gone, too.
    private static bool IsPlain(string root, string path, SourceSet former)
    {
        var full = Path.Join(root, path);
        return !RealPath.IsLink(full) && !Directory.Exists(full)
            && !HasBelow(former.Content, file => file.Path, path) && !HasBelow(former.ContentAssets, file => file.Path, path)
            && !former.Problems.Any(p => p.At is { } at && (IsBelow(at.File.Path, path) || (at.File.Path == path && p.Rule != Rules.Content.NotUtf8)));
    }

    private static SourceSet WithFiles(SourceSet former, string root, List<string> paths, ProblemList problems)
    {
        var (texts, assets) = (former.Content.ToBuilder(), former.ContentAssets.ToBuilder());
        foreach (var path in paths)
        {
            var file = new FoundFile(path, Path.Join(root, path));
            var isThere = File.Exists(file.FullPath);
            if (file.IsText)
                Put(texts, t => t.Path, path, isThere ? SourceReader.ReadText(file, problems) : null, (a, b) => a.Text == b.Text);
            else
                Put(assets, a => a.Path, path, isThere ? SourceReader.ReadAsset(file, problems) : null, IsSame);
        }

        return former with
        {
            Content = texts.SequenceEqual(former.Content) ? former.Content : texts.ToImmutable(),
            ContentAssets = assets.SequenceEqual(former.ContentAssets) ? former.ContentAssets : assets.ToImmutable(),
        };
    }

    private static void Put<T>(ImmutableArray<T>.Builder list, Func<T, string> pathOf, string path, T? read, Func<T, T, bool> isSame)
        where T : class
    {
        var index = IndexOf(list, pathOf, path);
        if (index < 0 && read is not null)
            list.Insert(~index, read);
        else if (index >= 0 && read is null)
            list.RemoveAt(index);
        else if (index >= 0 && !isSame(read!, list[index]))
            list[index] = read!;
    }

    private static SourceSet WithLayouts(SourceSet former, (ImmutableArray<SourceFile> Layouts, ImmutableArray<AssetFile> Assets) read) =>
        former with { Layouts = Keep(read.Layouts, former.Layouts), LayoutAssets = Keep(read.Assets, former.LayoutAssets) };

    private static ImmutableArray<SourceFile> Keep(ImmutableArray<SourceFile> now, ImmutableArray<SourceFile> former) =>
        Keep(now, former, file => file.Path, (a, b) => a.Text == b.Text);

    private static ImmutableArray<AssetFile> Keep(ImmutableArray<AssetFile> now, ImmutableArray<AssetFile> former) =>
        Keep(now, former, file => file.Path, IsSame);

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> now, ImmutableArray<T> former, Func<T, string> pathOf, Func<T, T, bool> isSame)
        where T : class
    {
        var known = former.ToDictionary(pathOf, StringComparer.Ordinal);
        ImmutableArray<T> kept = [.. now.Select(file => known.TryGetValue(pathOf(file), out var same) && isSame(same, file) ? same : file)];
        return kept.Length == former.Length && kept.AsSpan().SequenceEqual(former.AsSpan(), ReferenceEqualityComparer.Instance) ? former : kept;
    }

    private static bool IsSame(AssetFile a, AssetFile b) => a.Length == b.Length && a.Sha256 == b.Sha256;

    private static bool HasBelow<T>(ImmutableArray<T> files, Func<T, string> pathOf, string folder)
    {
        var next = ~IndexOf(files, pathOf, folder + "/");
        return next >= 0 && next < files.Length && IsBelow(pathOf(files[next]), folder);
    }

    // Where a path stands in the ordinal order of a list, or the complement of where it would.
    private static int IndexOf<T>(IReadOnlyList<T> files, Func<T, string> pathOf, string path)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(pathOf(files[middle]), path);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
