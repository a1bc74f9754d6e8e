using System.Text.Json;
using Explainer.Cli;

namespace Explainer.Tests.Cli;

/// <summary>Building again what has not changed: known at once, and only if it is surely so.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private const string Page = "_site/actors/ann-lee/index.html";
    private readonly TempFolder site = new();

    public UnchangedBuildTests() => SmallSite.WithStory().WriteTo(site);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_has_not_changed_is_not_built_again_and_told_in_the_same_words()
    {
        var (code, _, first) = await Build();
        var tree = site.Tree("_site");
        var (again, isKnown, second) = await Build();
        Assert.True(isKnown);
        Assert.Equal((0, 0), (code, again));
        Assert.Contains("\"problems\"", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
        Assert.Equal(tree, site.Tree("_site"));
    }

    [Fact]
    public async Task A_known_build_fails_where_it_is_to_be_strict()
    {
        await Build();
        var strict = await Build("--strict");
        Assert.True(strict.IsKnown);
        Assert.Equal(1, strict.Code);
    }

    [Fact]
    public async Task A_published_file_that_was_only_touched_is_what_it_was()
    {
        await Build();
        File.SetLastWriteTimeUtc(site[Page], new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True((await Build()).IsKnown);
    }

    [Theory]
    [InlineData("a published file was deleted")]
    [InlineData("a published file was edited, with its size and time as they were")]
    [InlineData("the manifest was edited")]
    [InlineData("a source was edited")]
    [InlineData("a source was added")]
    [InlineData("a source was removed")]
    [InlineData("a file that is copied was added")]
    [InlineData("site.yml was edited")]
    [InlineData("a layout was added")]
    [InlineData("a style sheet was added")]
    [InlineData("what is known was cut short")]
    [InlineData("what is known was edited")]
    [InlineData("what is known is gone")]
    public async Task Any_change_means_a_full_build(string change)
    {
        site.Write("content/pages/x.txt", "x");
        await Build();
        Assert.True((await Build()).IsKnown);
        Change(change);
        Assert.False((await Build()).IsKnown);
        using var fresh = new TempFolder();
        await Build("--output", fresh["_site"]);
        Assert.Equal(fresh.Tree("_site"), site.Tree("_site"));
        Assert.True((await Build()).IsKnown);
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--portable")]
    [InlineData("--as-of", "2030-01-01")]
    [InlineData("--base-url", "https://other.example/")]
    [InlineData("--builtin-layouts")]
    public async Task Another_option_means_a_full_build(params string[] options)
    {
        await Build();
        Assert.False((await Build(options)).IsKnown);
    }

    [Fact]
    public async Task A_strangers_site_is_built_whatever_it_says_of_itself()
    {
        await Build("--builtin-layouts");
        Assert.False((await Build("--builtin-layouts")).IsKnown);
        Assert.False(Directory.Exists(site[".explainer/builds"]));
    }

    [Fact]
    public async Task What_failed_is_built_again()
    {
        site.Write("content/actors/borland.md", "---\nname: Borland\ntype: nothing\n---\n");
        Assert.Equal(1, (await Build()).Code);
        Assert.False((await Build()).IsKnown);
    }

    private void Change(string what)
    {
        var stamp = Directory.GetFiles(site[".explainer/builds"]).Single();
        switch (what)
        {
            case "a published file was deleted":
                File.Delete(site[Page]);
                break;
            case "a published file was edited, with its size and time as they were":
                var time = File.GetLastWriteTimeUtc(site[Page]);
                File.WriteAllText(site[Page], site.Read(Page).Replace("A minister", "A monster!"[..10], StringComparison.Ordinal));
                File.SetLastWriteTimeUtc(site[Page], time);
                break;
            case "the manifest was edited":
                File.WriteAllText(site["_site/build-manifest.json"], site.Read("_site/build-manifest.json").Replace("{", "{ ", StringComparison.Ordinal));
                break;
            case "a source was edited":
                site.Write("content/actors/borland.md", site.Read("content/actors/borland.md").Replace("Another", "Second", StringComparison.Ordinal));
                break;
            case "a source was added":
                site.Write("content/places/ford.md", "---\nname: Ford\n---\n");
                break;
            case "a source was removed":
                File.Delete(site["content/events/river-deal.md"]);
                site.Write("content/articles/no-deal-soon.md", site.Read("content/articles/no-deal-soon.md").Replace(", event: river-deal", "", StringComparison.Ordinal));
                break;
            case "a file that is copied was added":
                site.Write("content/pages/x.txt", "y");
                break;
            case "site.yml was edited":
                site.Write("site.yml", site.Read("site.yml") + "description: Rivers\n");
                break;
            case "a layout was added":
                site.Write("layouts/partials/nothing.cshtml", "@model string\n<p>@Model</p>\n");
                break;
            case "a style sheet was added":
                site.Write("layouts/assets/more.css", "p { color: red }\n");
                break;
            case "what is known was cut short":
                File.WriteAllBytes(stamp, File.ReadAllBytes(stamp)[..^1]);
                break;
            case "what is known was edited":
                File.WriteAllText(stamp, "{}");
                break;
            default:
                File.Delete(stamp);
                break;
        }
    }

    // What is told, but for the times that it took.
    private async Task<(int Code, bool IsKnown, string Told)> Build(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error, Color: false);
        var code = await ExplainerCommand.RunAsync(["build", "--source", site.Path, "--format", "json", .. options], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken);
        using var report = JsonDocument.Parse(output.ToString());
        var timings = report.RootElement.GetProperty("timings");
        return (code, !timings.TryGetProperty("render", out _), output.ToString().Replace(timings.GetRawText(), "", StringComparison.Ordinal));
    }
}
