using Explainer.Cli;

namespace Explainer.Tests.Cli;

/// <summary>What a user does wrong is told at its line with help; nothing is written, and the former site stays as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Site = "title: T\nbase-url: https://example.org/\n";
    private const string Iran = "---\nname: Iran\ntype: state\nsummary: A state.\n---\n";
    private const string Article = "---\ntitle: A\ndate: 2022-02-02\nsummary: S\nactors: [iran]\n---\nWhy it matters: it does.\n";

    // Compiling the layouts takes seconds: the first build's cache serves all.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Cache = new(CompileOnce);

    private readonly TempFolder folder = Small();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("content/articles/a.md", "Just text.\n", "content/articles/a.md(1,1): error content/bad-front-matter")]
    [InlineData("content/articles/a.md", "---\ntitle: [A\n---\n", "content/articles/a.md(3,1): error content/bad-front-matter")]
    [InlineData("content/articles/a.md", "---\ntitel: A\n---\n", "content/articles/a.md(2,1): error content/unknown-key: an article has no key `titel`; did you mean title?")]
    [InlineData("content/articles/b.md", "---\ntitle: B\ndate: 2022-02-02\nsummary: S\nactors: [iram]\n---\nWhy it matters: x\n", "content/articles/b.md(5,10): error content/unknown-reference: there is no actor iram; did you mean iran?")]
    [InlineData("content/articles/b.md", "---\ntitle: B\ndate: 2022-02-30\nsummary: S\nactors: [iran]\n---\nWhy it matters: x\n", "content/articles/b.md(3,7): error content/bad-date")]
    [InlineData("content/pages/actors/iran.md", "---\ntitle: Iran\n---\n", "content/pages/actors/iran.md(2,8): error content/url-taken")]
    [InlineData("content/articles/a.md", "---\ntitle: A\ndate: 2022-02-02\nsummary: S\nactors: [iran]\n---\nWhy it matters: [x](/nope/)\n", "content/articles/a.md(7,21): error link/broken-link: no page at /nope/")]
    [InlineData("layouts/404.cshtml", "@inherits Explainer.Rendering.Layouts.SitePage<Explainer.Rendering.Views.NotFoundView>\n@Model.Titel\n", "layouts/404.cshtml(2,8): error layout/compile")]
    [InlineData("site.yml", "title: T\n", "site.yml(1,1): error config/missing-key: site.yml needs the key `base-url`")]
    public async Task A_fault_is_told_at_its_line_and_the_former_site_stays(string path, string text, string told)
    {
        Assert.Equal(0, (await Run("build")).Code);
        var before = folder.Tree("_site");
        Assert.NotEmpty(before);

        folder.Write(path, text);
        foreach (var command in new[] { "build", "check" })
        {
            var (code, output) = await Run(command);
            Assert.Equal(1, code);
            Assert.Contains(told, output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
            Assert.Equal(before, folder.Tree("_site"));
        }
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/articles/a.md")]
    public async Task Without_a_former_site_nothing_is_written(string path)
    {
        folder.Write(path, "title: T\n");
        Assert.Equal(1, (await Run("build")).Code);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), p => Path.GetFileName(p).StartsWith("_site", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_yml_that_is_no_yaml_or_missing_is_wrong_usage()
    {
        folder.Write("site.yml", "title: [\n");
        Assert.Equal(2, (await Run("build")).Code);
        File.Delete(folder["site.yml"]);
        Assert.Equal(2, (await Run("build")).Code);
    }

    [Fact]
    public async Task A_second_build_leaves_what_did_not_change()
    {
        Assert.Equal(0, (await Run("build")).Code);
        var page = folder["_site/actors/iran/index.html"];
        var written = File.GetLastWriteTimeUtc(page);
        Assert.Equal(0, (await Run("build")).Code);
        Assert.Equal(written, File.GetLastWriteTimeUtc(page));
    }

    private static TempFolder Small() => new TempFolder()
        .Write("site.yml", Site)
        .Write("content/actors/iran.md", Iran)
        .Write("content/articles/a.md", Article);

    private static async Task<IReadOnlyDictionary<string, byte[]>> CompileOnce()
    {
        using var first = Small();
        await Run(first, "check");
        return Directory.EnumerateFiles(first[".explainer"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(first.Path, file), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private async Task<(int Code, string Output)> Run(string command)
    {
        foreach (var (path, bytes) in await Cache.Value)
            folder.Write(path, bytes);
        return await Run(folder, command);
    }

    private static async Task<(int Code, string Output)> Run(TempFolder folder, string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error, Color: false);
        var code = await ExplainerCommand.RunAsync([command, "--source", folder.Path, "--quiet"], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken);
        return (code, output.ToString() + error);
    }
}
