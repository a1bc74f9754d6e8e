using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Tests;

/// <summary>A whole build in memory. The built-in layouts are compiled once for all tests.</summary>
/// <param name="Result">The problems and counts.</param>
/// <param name="Files">The site's files by output path.</param>
internal sealed record MemoryBuild(BuildResult Result, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    private static readonly ImmutableArray<SourceFile> BuiltIn = [.. BuiltInLayouts.Layouts];
    private static readonly ImmutableArray<AssetFile> BuiltInAssets = [.. BuiltInLayouts.Assets];

    private static readonly Lazy<CompiledLayouts> Compiled = new(() =>
    {
        var problems = new ProblemList();
        return LayoutCompiler.Compile(BuiltIn, null, problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted(ImmutableDictionary<string, Severity>.Empty)));
    });

    /// <summary>The built-in layouts, compiled.</summary>
    public static Func<ProblemList, Task<CompiledLayouts?>> BuiltInCompiled { get; } = _ => Task.Run(() => (CompiledLayouts?)Compiled.Value);

    /// <summary>The text of an output file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    /// <summary>Whether another build has the same files with the same bytes; the paths that differ.</summary>
    public IEnumerable<string> Differences(MemoryBuild other) =>
        Files.Keys.Union(other.Files.Keys, StringComparer.Ordinal).Where(path =>
            !Files.TryGetValue(path, out var mine) || !other.Files.TryGetValue(path, out var theirs) || !mine.Span.SequenceEqual(theirs.Span));

    /// <summary>Builds.</summary>
    /// <param name="sources">The site.</param>
    /// <param name="options">What else is asked for.</param>
    /// <param name="store">Keeps layouts of the site's own between builds.</param>
    public static async Task<MemoryBuild> RunAsync(SourceSet sources, BuildOptions options, ICompiledLayoutStore? store = null)
    {
        var sink = new MemorySink();
        var builtIn = sources.Layouts.SequenceEqual(BuiltIn);
        var result = await SiteBuilder.BuildAsync(
            sources,
            problems => Task.Run(() => builtIn ? Compiled.Value : LayoutCompiler.Compile(sources.Layouts, store, problems)),
            options,
            sink,
            _ => { },
            TestContext.Current.CancellationToken);
        return new(result, sink.Files);
    }

    /// <summary>A site of files in memory, as the read stage would give it: the built-in layouts stand behind its own.</summary>
    /// <param name="files">Path to bytes, <c>site.yml</c> among them.</param>
    public static SourceSet Sources(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var all = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToArray();
        var texts = all.Where(f => IsContent(f.Key) && IsText(f.Key)).Select(Text);
        var assets = all.Where(f => IsContent(f.Key) && !IsText(f.Key)).Select(Asset);
        var layouts = all.Where(f => LayoutFiles.IsLayout(f.Key)).Select(Text).ToArray();
        var layoutAssets = all.Where(f => LayoutFiles.IsAsset(f.Key)).Select(Asset);
        return new(
            Text(all.Single(f => f.Key == SourceReader.ConfigurationFile)),
            [.. texts],
            [.. assets],
            layouts.Length == 0 ? BuiltIn : [.. layouts.Concat(BuiltIn).DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal)],
            [.. layoutAssets.Concat(BuiltInAssets).DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal)],
            []);
    }

    private static bool IsContent(string path) => path.StartsWith("content/", StringComparison.Ordinal);

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".yaml";

    private static SourceFile Text(KeyValuePair<string, byte[]> file) => new(file.Key, Encoding.UTF8.GetString(file.Value));

    private static AssetFile Asset(KeyValuePair<string, byte[]> file) =>
        new(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value)), () => new MemoryStream(file.Value, writable: false));
}
