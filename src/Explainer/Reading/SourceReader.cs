using System.Collections.Immutable;
using System.Security.Cryptography;
using Explainer.Checking.Published;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>
/// The read stage, and the only code that reads a site from disk: <c>site.yml</c>, <c>content/</c> and <c>layouts/</c>. Names that
/// begin with a dot are passed over. Paths are kept as the file system spells them, in ordinal order on every machine.
/// </summary>
public static class SourceReader
{
    /// <summary>The name of the file that makes a folder a site.</summary>
    public const string ConfigurationFile = "site.yml";

    /// <summary>Reads a site.</summary>
    /// <param name="root">The source folder: the one with <c>site.yml</c>.</param>
    /// <param name="builtInLayoutsOnly">Leave the site's own layouts, which are code, unread (<c>--builtin-layouts</c>).</param>
    /// <returns>All of it, with what could not be read as problems.</returns>
    /// <exception cref="MissingSiteException">There is no such folder, or no <c>site.yml</c> in it that is text.</exception>
    public static SourceSet Read(string root, bool builtInLayoutsOnly = false)
    {
        if (!Directory.Exists(root))
            throw new MissingSiteException($"there is no folder {root}");
        var problems = new ProblemList();
        var walker = new FolderWalker(root, problems);
        var configuration = ReadConfiguration(root, walker);
        var content = walker.Walk("content").AddRange(Ledger(root, walker));
        if (!Directory.Exists(Path.Join(root, "content")))
            problems.Add(Rules.Content.MissingFolder, configuration.Span(0, 0), "there is no folder content beside site.yml");
        var (layouts, layoutAssets) = ReadLayouts(walker, builtInLayoutsOnly, problems);
        return new(
            configuration,
            ReadTexts(content.Where(file => file.IsText), problems),
            ReadAssets(content.Where(file => !file.IsText), problems),
            layouts,
            layoutAssets,
            problems.Sorted(ImmutableDictionary<string, Severity>.Empty));
    }

    /// <summary>Reads <c>site.yml</c> alone.</summary>
    /// <exception cref="MissingSiteException">There is none that is text.</exception>
    internal static SourceFile ReadConfiguration(string root) => ReadConfiguration(root, new(root, new()));

    /// <summary>Reads <c>layouts/</c> alone.</summary>
    internal static (ImmutableArray<SourceFile> Layouts, ImmutableArray<AssetFile> Assets) ReadLayouts(string root, bool builtInLayoutsOnly, ProblemList problems) =>
        ReadLayouts(new FolderWalker(root, problems), builtInLayoutsOnly, problems);

    private static (ImmutableArray<SourceFile>, ImmutableArray<AssetFile>) ReadLayouts(FolderWalker walker, bool builtInLayoutsOnly, ProblemList problems)
    {
        var own = builtInLayoutsOnly ? [] : walker.Walk("layouts");
        return (
            Merge(ReadTexts(own.Where(f => LayoutFiles.IsLayout(f.Path)), problems), BuiltInLayouts.Layouts, file => file.Path),
            Merge(ReadAssets(own.Where(f => LayoutFiles.IsAsset(f.Path)), problems), BuiltInLayouts.Assets, file => file.Path));
    }

    // The one file of content whose name begins with a dot: it is no part of the site.
    private static IEnumerable<FoundFile> Ledger(string root, FolderWalker walker)
    {
        var full = Path.Join(root, PublishedLedger.Path);
        if (Path.Exists(full) && !(RealPath.IsLink(full) && walker.TargetOf(PublishedLedger.Path, full) is null))
            yield return new(PublishedLedger.Path, full);
    }

    private static SourceFile ReadConfiguration(string root, FolderWalker walker)
    {
        var full = Path.Join(root, ConfigurationFile);
        if (RealPath.IsLink(full) && walker.TargetOf(ConfigurationFile, full) is null)
            throw new MissingSiteException($"{full} is a link that leads nowhere or out of its folder");
        if (!File.Exists(full))
            throw new MissingSiteException($"there is no {ConfigurationFile} in {root}; name the folder of your site with --source");
        try
        {
            return Utf8Text.Decode(ConfigurationFile, File.ReadAllBytes(full), new ProblemList())
                ?? throw new MissingSiteException($"{full} is not UTF-8 text");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new MissingSiteException($"{full} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Reads a text; null with a problem where it cannot be read.</summary>
    internal static SourceFile? ReadText(FoundFile file, ProblemList problems) => ReadTexts([file], problems).SingleOrDefault();

    /// <summary>Reads a file that is copied; null with a problem where it cannot be read.</summary>
    internal static AssetFile? ReadAsset(FoundFile file, ProblemList problems) => ReadAssets([file], problems).SingleOrDefault();

    private static ImmutableArray<SourceFile> ReadTexts(IEnumerable<FoundFile> files, ProblemList problems) =>
        ReadAll(files, problems, file => Utf8Text.Decode(file.Path, File.ReadAllBytes(file.FullPath), problems));

    private static ImmutableArray<AssetFile> ReadAssets(IEnumerable<FoundFile> files, ProblemList problems) =>
        ReadAll(files, problems, file =>
        {
            using var stream = Open();
            return new AssetFile(file.Path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)), Open);

            // The hash reads large pieces itself: no buffer between.
            FileStream Open() => new(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        });

    private static ImmutableArray<T> ReadAll<T>(IEnumerable<FoundFile> files, ProblemList problems, Func<FoundFile, T?> read)
        where T : class =>
        [.. files.AsParallel().AsOrdered().Select(file =>
        {
            try
            {
                return read(file);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(Rules.Content.Unreadable, new SourceFile(file.Path, "").Span(0, 0), $"the file cannot be read: {fault.Message.Replace(file.FullPath, file.Path, StringComparison.Ordinal)}");
                return null;
            }
        }).OfType<T>()];

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> own, IEnumerable<T> builtIn, Func<T, string> path) =>
        [.. own.Concat(builtIn).DistinctBy(path).OrderBy(path, StringComparer.Ordinal)];
}
