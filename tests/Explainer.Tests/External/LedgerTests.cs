using System.Text;
using Explainer.Checking;
using Explainer.Checking.Folders;

namespace Explainer.Tests.External;

/// <summary>Which links to other hosts a site names, and at which places: found by the check stage, which asks nobody.</summary>
public sealed class LedgerTests
{
    private const string Front = "title: A\nbase-url: https://our.site/desk/\nredirects: { /old/: \"https://moved.site/\" }\n";

    [Fact]
    public async Task A_link_is_named_where_a_writer_wrote_it()
    {
        var uses = await Uses(
            ("content/pages/a.md", "---\ntitle: A\n---\nSee [one](https://one.site/x#part), [again](https://one.site/x#part) and [two](//two.site/).\nHome is [here](/).\n"),
            ("content/sources.yml", "- id: news\n  title: News\n  url: https://three.site/story\n  archive: https://archive.site/story\n"),
            ("content/terms/t.md", "---\nname: Term\nsummary: It says so [@news].\n---\n\nText [@news], and [the copy](https://three.site/story#part).\n"));
        Assert.Equal(
            [
                "content/pages/a.md(4,11) https://one.site/x #part",
                "content/pages/a.md(4,45) https://one.site/x #part",
                "content/pages/a.md(4,80) https://two.site/ #",
                "content/sources.yml(3,8) https://three.site/story #",
                "content/sources.yml(4,12) https://archive.site/story #",
                "content/terms/t.md(6,30) https://three.site/story #part",
                "site.yml(3,14) https://moved.site/ #",
            ],
            uses.Select(Line));
        Assert.Equal(["https://archive.site/story", "https://archive.site/story"], uses.Where(use => use.Url.Host == "three.site").Select(use => use.Archive));
    }

    [Fact]
    public async Task Every_link_of_our_own_site_is_named_where_it_is_written()
    {
        var uses = (await MemoryBuild.RunAsync(OwnSite.Sources, new() { External = IgnoreList.None })).Result.External.Uses;
        Assert.Empty(uses.Where(use => use.At is null).Select(use => $"{use.Written} on {use.Page}"));
        Assert.InRange(uses.Select(use => use.Url).Distinct().Count(), 50, 5000);
    }

    [Fact]
    public async Task Nothing_is_named_unless_it_is_wanted()
    {
        var build = await MemoryBuild.RunAsync(MemoryBuild.Sources(Files(("content/pages/a.md", "---\ntitle: A\n---\n[one](https://one.site/x)\n"))), new());
        Assert.Empty(build.Result.External.Uses);
    }

    [Fact]
    public async Task What_a_user_wants_left_out_is_named_so()
    {
        var ignores = new IgnoreList(["https://one.site/*", "https://never.site/"]);
        var files = Files(("content/pages/a.md", "---\ntitle: A\n---\n[one](https://one.site/x) [two](https://two.site/)\n"));
        var build = await MemoryBuild.RunAsync(MemoryBuild.Sources(files), new() { External = ignores });
        Assert.Equal([("one.site", ExternalSkip.Ignored), ("two.site", null), ("moved.site", null)], build.Result.External.Uses.Select(use => (use.Url.Host, use.Skip)));
        Assert.Contains(build.Result.Problems, problem => problem.Message == "--ignore https://never.site/ leaves nothing out");
    }

    [Fact]
    public void A_folder_of_any_tool_names_each_link_once_with_its_file()
    {
        var uses = FolderUses(
            ("a/index.html", "<a href='https://one.site/'>1</a>\n <a href='https://one.site/#b'>1</a><link rel=preconnect href=https://no.site><link rel=dns-prefetch href=//no.site><a href='mailto:a@no.site'>m</a><a href='data:text/plain,no'>d</a>"),
            ("b/index.html", "<a href='https://one.site/'>1</a><img src='//two.site/a.png'><form action='https://form.site/send'></form><a href='https://me:pw@three.site/'>c</a><a href='http://localhost:80/'>l</a><a href='https://a]b/'>i</a>"),
            ("feed.xml", "<rss version='2.0'><channel><link>https://one.site/</link><item><link>https://only-in-feed.site/</link></item></channel></rss>"));
        Assert.Equal(
            [
                "a/index.html(1,4) https://one.site/ # +1",
                "a/index.html(2,5) https://one.site/ #b",
                "b/index.html(1,39) https://two.site/a.png #",
                "b/index.html(1,68) https://form.site/send # Form",
                "b/index.html(1,110) https://three.site/ # Credentials",
                "b/index.html(1,151) http://localhost/ # NotPublic",
                "feed.xml(1,1) https://only-in-feed.site/ #",
            ],
            uses.Select(Line).Select(line => line.StartsWith("feed.xml", StringComparison.Ordinal) ? "feed.xml(1,1)" + line[line.IndexOf(' ', StringComparison.Ordinal)..] : line));
    }

    private static string Line(ExternalUse use) =>
        $"{use.At?.File.Path ?? use.PageFile}({use.At?.From.Line ?? use.PageAt?.Line},{use.At?.From.Column ?? use.PageAt?.Column}) {use.Url} #{use.Fragment}"
        + (use.Pages > 1 ? $" +{use.Pages - 1}" : "") + (use.Skip is { } skip ? $" {skip}" : "");

    private static async Task<IReadOnlyList<ExternalUse>> Uses(params (string Path, string Text)[] files) =>
        (await MemoryBuild.RunAsync(MemoryBuild.Sources(Files(files)), new() { External = IgnoreList.None })).Result.External.Uses;

    private static IEnumerable<KeyValuePair<string, byte[]>> Files(params (string Path, string Text)[] files) =>
        files.Append(("site.yml", Front)).Select(file => KeyValuePair.Create(file.Item1, Encoding.UTF8.GetBytes(file.Item2)));

    private static System.Collections.Immutable.ImmutableArray<ExternalUse> FolderUses(params (string Path, string Text)[] files)
    {
        using var folder = new TempFolder();
        foreach (var (path, text) in files)
            folder.Write(path, text);
        return FolderChecker.Check(folder.Path, "https://our.site/", IgnoreList.None, withExternal: true, new(), TestContext.Current.CancellationToken).External;
    }
}
