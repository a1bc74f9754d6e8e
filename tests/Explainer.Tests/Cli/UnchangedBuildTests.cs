using System.Text.Json;
using Explainer.Cli;

namespace Explainer.Tests.Cli;

/// <summary>Building again what has not changed: known at once, and only if it is surely so.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private const string Page = "_site/actors/ann-lee/index.html";
    private static readonly Lock Compiling = new();
    private static readonly Dictionary<string, byte[]> Layouts = [];
    private readonly TempFolder site = new();

    // Without a section that says why it matters there is a warning. Layouts are compiled for the first test alone.
    public UnchangedBuildTests()
    {
        SmallSite.WithStory(text => text.Replace("**Why it matters:**", "**Worth noting:**", StringComparison.Ordinal)).WriteTo(site);
        lock (Compiling)
        {
            foreach (var (path, bytes) in Layouts)
                site.Write(path, bytes);
        }
    }

    public void Dispose()
    {
        lock (Compiling)
        {
            foreach (var file in Directory.GetFiles(site[".explainer/layouts"]))
                Layouts[".explainer/layouts/" + Path.GetFileName(file)] = File.ReadAllBytes(file);
        }

        site.Dispose();
    }

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
    public async Task Pictures_for_networks_are_known_too_and_one_that_is_gone_is_published_again()
    {
        site.Write("site.yml", site.Read("site.yml") + "social-images: true\n");
        await Build();
        var tree = site.Tree("_site");
        Assert.True((await Build()).IsKnown);
        File.Delete(Directory.GetFiles(site["_site/assets/cards/actors"])[0]);
        var made = site.Tree(".explainer/made");
        Assert.False((await Build()).IsKnown);
        Assert.Equal(tree, site.Tree("_site"));
        Assert.Equal(made, site.Tree(".explainer/made"));
        Assert.Equal(tree.Keys.Count(path => path.StartsWith("assets/cards/", StringComparison.Ordinal)), made.Count);
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

    [Fact]
    public async Task Any_change_means_a_full_build()
    {
        site.Write("content/pages/x.txt", "x");
        await Build();
        foreach (var (what, change) in Changes)
        {
            Assert.True((await Build()).IsKnown, $"before {what}");
            change();
            Assert.False((await Build()).IsKnown, what);
            using var fresh = new TempFolder();
            await Build("--output", fresh["_site"]);
            Assert.Equal(fresh.Tree("_site"), site.Tree("_site"));
        }
    }

    [Fact]
    public async Task Another_option_means_a_full_build()
    {
        await Build();
        foreach (var options in (string[][])[["--drafts"], ["--portable"], ["--as-of", "2030-01-01"], ["--base-url", "https://other.example/"]])
        {
            Assert.False((await Build(options)).IsKnown, options[0]);
            Assert.True((await Build(options)).IsKnown, options[0]);
        }
    }

    [Fact]
    public async Task A_strangers_site_is_built_whatever_it_says_of_itself()
    {
        await Build();
        Assert.False((await Build("--builtin-layouts")).IsKnown);
    }

    [Fact]
    public async Task What_failed_is_built_again()
    {
        site.Write("content/actors/borland.md", "---\nname: Borland\ntype: nothing\n---\n");
        Assert.Equal(1, (await Build()).Code);
        Assert.False((await Build()).IsKnown);
    }

    private IEnumerable<(string What, Action Do)> Changes =>
    [
        ("a published file was deleted", () => File.Delete(site[Page])),
        ("a published file was edited, with its size and time as they were", () =>
        {
            var time = File.GetLastWriteTimeUtc(site[Page]);
            File.WriteAllText(site[Page], site.Read(Page).Replace("minister", "sinister", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(site[Page], time);
        }),
        ("the manifest was edited", () => Edit("_site/build-manifest.json", "{", "{ ")),
        ("a source was edited", () => Edit("content/actors/borland.md", "Another", "Second")),
        ("a source was added", () => site.Write("content/places/ford.md", "---\nname: Ford\n---\n")),
        ("a source was removed", () => File.Delete(site["content/places/ford.md"])),
        ("a file that is copied was edited", () => site.Write("content/pages/x.txt", "y")),
        ("site.yml was edited", () => Edit("site.yml", "title: T", "title: Tea")),
        ("a style sheet was added", () => site.Write("layouts/assets/more.css", "p { color: red }\n")),
        ("a layout was added", () => site.Write("layouts/partials/nothing.cshtml", "@model string\n<p>@Model</p>\n")),
        ("what is known was cut short", () => Array.ForEach(Directory.GetFiles(site[".explainer/builds"]), file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]))),
        ("what is known was edited", () => Array.ForEach(Directory.GetFiles(site[".explainer/builds"]), file => File.WriteAllText(file, "{}"))),
        ("what is known is gone", () => Directory.Delete(site[".explainer/builds"], recursive: true)),
    ];

    private void Edit(string path, string from, string to) => site.Write(path, site.Read(path).Replace(from, to, StringComparison.Ordinal));

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
