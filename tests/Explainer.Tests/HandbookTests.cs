using System.Text;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering.Layouts;
using Explainer.Writing;

namespace Explainer.Tests;

/// <summary>
/// Holds the handbook and the README to their word: their examples are the code blocks that name a file behind the language, and together they
/// must build as they stand, without so much as a warning.
/// </summary>
public sealed partial class HandbookTests
{
    private static readonly string Repository = FindRepository();

    [Fact]
    public async Task The_examples_of_the_handbook_make_a_site_without_a_problem()
    {
        var examples = Examples(Directory.EnumerateFiles(Path.Join(Repository, "content", "pages", "handbook"), "*.md").Order(StringComparer.Ordinal));
        var (result, sink) = await Build(examples);

        Assert.Empty(result.Problems);
        Assert.Equal(
            "actors articles context events pages places terms",
            string.Join(' ', examples.Keys.Where(p => p.Count(c => c == '/') > 1).Select(p => p.Split('/')[1]).Distinct()));
        Assert.Contains("content/sources.yml", examples.Keys);
        var article = Encoding.UTF8.GetString(sink.Files["articles/talks-at-zenda/index.html"].Span);
        Assert.Contains("Foreign Minister of Ruritania", article, StringComparison.Ordinal);
        Assert.Contains("Did not hold", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_of_the_README_makes_a_site_without_a_problem()
    {
        var (result, sink) = await Build(Examples([Path.Join(Repository, "README.md")]));

        Assert.Empty(result.Problems);
        Assert.Contains("articles/talks-at-zenda/index.html", sink.Files.Keys);
    }

    private static SortedDictionary<string, string> Examples(IEnumerable<string> files)
    {
        var examples = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in files.SelectMany(file => NamedBlock().Matches(File.ReadAllText(file))))
            examples.Add(block.Groups["path"].Value, block.Groups["text"].Value);
        return examples;
    }

    private static async Task<(BuildResult Result, MemorySink Sink)> Build(SortedDictionary<string, string> files)
    {
        var sources = new SourceSet(
            new(SourceReader.ConfigurationFile, files[SourceReader.ConfigurationFile]),
            [.. files.Where(f => f.Key.StartsWith("content/", StringComparison.Ordinal)).Select(f => new SourceFile(f.Key, f.Value))],
            [],
            [.. BuiltInLayouts.Layouts],
            [.. BuiltInLayouts.Assets],
            []);
        var sink = new MemorySink();
        var result = await SiteBuilder.BuildAsync(
            sources,
            problems => Task.FromResult(LayoutCompiler.Compile(sources.Layouts, null, problems)),
            new(),
            sink,
            _ => { },
            TestContext.Current.CancellationToken);
        return (result, sink);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Explainer.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex(@"^```\w+ (?<path>\S+)\r?\n(?<text>.*?)^```\r?$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NamedBlock();
}
