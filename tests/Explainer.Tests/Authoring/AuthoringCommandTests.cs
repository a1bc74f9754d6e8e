using System.Text;
using Explainer.Authoring;
using Explainer.Cli;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Reading;

namespace Explainer.Tests.Authoring;

public sealed class AuthoringCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Terminal terminal;

    public AuthoringCommandTests() => terminal = new(output, error, Color: false);

    public void Dispose()
    {
        folder.Dispose();
        terminal.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task The_example_site_builds_without_a_problem_and_is_written_only_into_an_empty_folder()
    {
        Assert.Equal(0, await Run("init", folder["new"]));
        Assert.Empty(await Problems(folder["new"]));
        Assert.Contains("_site/", folder.Read("new/.gitignore"), StringComparison.Ordinal);
        Assert.Equal(2, await Run("init", folder["new"]));
        Assert.Contains("is not empty", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_keeps_the_text_byte_for_byte_and_overwrites_nothing()
    {
        SmallSite.WithStory().WriteTo(folder);
        byte[] seed = [.. "Caption Photo: X\r\nThe lede “quoted”.\r\nWhy it matters: It does.  \r\n\t"u8];
        folder.Write("My Seed.txt", seed);
        Assert.Equal(0, await Run("import", folder["My Seed.txt"], "--source", folder.Path));
        Assert.Equal("content/articles/my-seed.md\n", output.ToString());
        var written = Bytes("content/articles/my-seed.md");
        Assert.True(written.AsSpan().EndsWith(seed));
        Assert.Contains("draft: true\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal([], await Problems(folder.Path));

        Assert.Equal(2, await Run("import", folder["My Seed.txt"], "--source", folder.Path));
        Assert.Equal(written, Bytes("content/articles/my-seed.md"));
        folder.Write("bad.txt", [0xFF, 0xFE]);
        Assert.Equal(2, await Run("import", folder["bad.txt"], "--source", folder.Path));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("actor")]
    [InlineData("context")]
    [InlineData("event")]
    [InlineData("place")]
    [InlineData("term")]
    [InlineData("page")]
    public async Task A_new_page_of_each_kind_is_a_draft_that_stops_no_build(string kind)
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Equal(0, await Run("new", kind, "Željko O'Brien: #1", "--source", folder.Path));
        var path = output.ToString().Trim();
        Assert.EndsWith("/zeljko-obrien-1.md", path, StringComparison.Ordinal);
        Assert.Contains("draft: true", folder.Read(path), StringComparison.Ordinal);
        Assert.Equal([], await Problems(folder.Path));
        Assert.Equal(2, await Run("new", kind, "Željko O'Brien: #1", "--source", folder.Path));
    }

    [Fact]
    public async Task A_page_for_a_red_link_lists_where_the_name_stands()
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Equal(0, await Run("new", "actor", "Carl Moor", "--from-red-links", "--source", folder.Path));
        Assert.Contains("#   content/articles/no-deal-soon.md:21: Ann Lee of Arland", folder.Read("content/actors/carl-moor.md"), StringComparison.Ordinal);
        Assert.Equal(2, await Run("new", "actor", "Nobody Known", "--from-red-links", "--source", folder.Path));
    }

    [Fact]
    public async Task A_name_that_makes_no_slug_needs_one()
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Equal(2, await Run("new", "actor", "לפיד", "--source", folder.Path));
        Assert.Equal(0, await Run("new", "actor", "לפיד", "--slug", "lapid", "--source", folder.Path));
        Assert.Equal(2, await Run("new", "animal", "Dog", "--source", folder.Path));
    }

    [Fact]
    public async Task Renaming_updates_every_reference_where_it_stands_and_keeps_the_old_url()
    {
        SmallSite.WithStory(text => text + "\n\nSee [[actors/borland#roles]], [one](../actors/borland.md#x), [two](/actors/borland/) and [three](/actors/borlands/).\n").WriteTo(folder);
        Assert.Equal(0, await Run("rename", "borland", "east-borland", "--source", folder.Path));
        Assert.False(File.Exists(folder["content/actors/borland.md"]));
        Assert.Contains("aliases: [/actors/borland/]\n", folder.Read("content/actors/east-borland.md"), StringComparison.Ordinal);
        Assert.Contains("with: east-borland }", folder.Read("content/actors/arland.md"), StringComparison.Ordinal);
        Assert.Contains("parties: [arland, east-borland]", folder.Read("content/context/river-talks.md"), StringComparison.Ordinal);
        var article = folder.Read("content/articles/no-deal-soon.md");
        Assert.Contains("actors: [ann-lee, arland, east-borland]", article, StringComparison.Ordinal);
        Assert.Contains("[[east-borland|its rival]]", article, StringComparison.Ordinal);
        Assert.Contains("See [[actors/east-borland#roles]], [one](../actors/east-borland.md#x), [two](/actors/east-borland/) and [three](/actors/borlands/).", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renaming_there_and_back_leaves_a_site_without_problems()
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Empty(await Problems(folder.Path));
        foreach (var (from, to) in new[] { ("borland", "b"), ("b", "c"), ("c", "borland") })
        {
            Assert.Equal(0, await Run("rename", from, to, "--source", folder.Path));
            Assert.Empty(await Problems(folder.Path));
        }

        Assert.Contains("/actors/c/", folder.Read("content/actors/borland.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("/actors/borland/", folder.Read("content/actors/borland.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "x", "there is no page nobody")]
    [InlineData("borland", "arland", "is the slug of content/actors/arland.md already")]
    [InlineData("borland", "Bor Land", "cannot be part of a URL")]
    [InlineData("borland", "borland", "has this slug already")]
    public async Task A_renaming_that_cannot_be_is_refused(string from, string to, string words)
    {
        SmallSite.WithStory().WriteTo(folder);
        var before = folder.Tree("content");
        Assert.Equal(2, await Run("rename", from, to, "--source", folder.Path));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree("content"));
    }

    [Fact]
    public async Task Schemas_are_written_with_the_sites_own_words()
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Equal(0, await Run("schema", "--source", folder.Path, "--output", folder["s"]));
        Assert.Equal(EntryKinds.All.Length + 2, folder.Tree("s").Count);
        Assert.Contains("river-talks", folder.Read("s/articles.schema.json"), StringComparison.Ordinal);
        Assert.Contains("settings.json", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_printed_and_its_name_checked()
    {
        SmallSite.WithStory().WriteTo(folder);
        Assert.Equal(0, await Run("report", "red-links", "--source", folder.Path));
        Assert.Contains("Carl Moor", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("report", "gossip", "--source", folder.Path));
        Assert.Equal(2, await Run("report", "stale", "--source", folder["nowhere"]));
        Assert.Equal(0, await Run("why", "/actors/borland/", "--source", folder.Path, "--format", "json"));
        Assert.Equal(2, await Run("why", "/actors/borlant/", "--source", folder.Path));
        folder.Write("site.yml", "title: T\nbase-url: https://example.org/x/\n- bad");
        Assert.Equal(2, await Run("report", "stale", "--source", folder.Path));
    }

    [Fact]
    public void Folders_that_differ_are_told_apart()
    {
        folder.Write("one/a.txt", "same").Write("two/a.txt", "same").Write("one/b.txt", "abc").Write("two/b.txt", "abd").Write("one/c.txt", "");
        Assert.Equal(["b.txt: the builds differ from byte 3 on", "c.txt: only the first build has it"], FolderDifference.Between(folder["one"], folder["two"]));
    }

    private byte[] Bytes(string path) => File.ReadAllBytes(folder[path]);

    // What fails a strict build.
    private static async Task<IEnumerable<string>> Problems(string root) =>
        (await MemoryBuild.RunAsync(SourceReader.Read(root, builtInLayoutsOnly: true), new())).Result.Problems
            .Where(p => p.Severity > Severity.Info).Select(p => $"{p.At?.File.Path}: {p.Rule.Name}: {p.Message}");

    private Task<int> Run(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        return ExplainerCommand.RunAsync(arguments, SitePipeline.Standard, terminal, TestContext.Current.CancellationToken);
    }
}
