using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;
using Explainer.Writing;

namespace Explainer.Tests.Writing;

public sealed class StagedOutputTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TempFolder site = new TempFolder().Write("site.yml", "title: T").Write("content/a.md", "A");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_build_writes_its_files_and_their_manifest_and_leaves_no_staging()
    {
        Publish(("index.html", "home"), ("actors/iran/index.html", "iran"), ("Z.txt", "z"));
        Assert.Equal(["Z.txt", "actors/iran/index.html", "build-manifest.json", "index.html"], site.Tree("_site").Keys);
        Assert.Equal("iran", site.Read("_site/actors/iran/index.html"));
        Assert.False(Directory.Exists(site["_site.staging"]));
        var manifest = JsonSerializer.Deserialize<Dictionary<string, string>>(site.Read("_site/build-manifest.json"))!;
        Assert.Equal(["Z.txt", "actors/iran/index.html", "index.html"], manifest.Keys);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("home"u8)), manifest["index.html"]);
    }

    [Fact]
    public void Nothing_is_published_before_the_commit()
    {
        Publish(("index.html", "one"), ("old.html", "old"));
        var before = site.Tree("_site");
        using (var output = Open())
        {
            Accept(output, ("index.html", "two"), ("new.html", "new"));
            Assert.Equal(before, site.Tree("_site"));
            output.Discard();
        }

        Assert.Equal(before, site.Tree("_site"));
        Assert.False(Directory.Exists(site["_site.staging"]));
    }

    [Fact]
    public void A_first_build_that_is_discarded_leaves_no_folder()
    {
        using (var output = Open())
            Accept(output, ("index.html", "one"));
        Assert.Equal(["content", "site.yml"], Directory.GetFileSystemEntries(site.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_takes_long_to_make_comes_from_the_cache_which_then_holds_what_is_published()
    {
        static MadeFile Image(string name) => new(name + ".png", MadeFileKey.Of("test", 1, name), () => Encoding.UTF8.GetBytes("image " + name));
        void Build(bool commit, params string[] names)
        {
            using var output = StagedOutput.Open(site.Path, site["_site"], new MadeFileCache(site.Path));
            foreach (var name in names)
                output.Accept(Image(name));
            if (commit)
                output.Commit();
        }

        Build(true, "a", "b");
        Assert.Equal("image a", site.Read("_site/a.png"));
        Build(false, "b");
        Assert.Equal(2, site.Tree(".explainer/made").Count);
        Build(true, "b");
        Assert.Equal(["b.png", "build-manifest.json"], site.Tree("_site").Keys);
        Assert.Equal([Image("b").Key.Hash], site.Tree(".explainer/made").Keys);
    }

    [Fact]
    public void Files_with_the_same_bytes_keep_their_time_the_manifest_too()
    {
        Publish(("index.html", "one"), ("a.html", "a"));
        Age("index.html", "a.html", "build-manifest.json");
        Assert.Equal(new(0, 3, 0), Publish(("index.html", "one"), ("a.html", "a")));
        Assert.All(["index.html", "a.html", "build-manifest.json"], file => Assert.Equal(LongAgo, Time(file)));
        Assert.Equal(new(2, 1, 0), Publish(("index.html", "two"), ("a.html", "a")));
        Assert.Equal(LongAgo, Time("a.html"));
        Assert.NotEqual(LongAgo, Time("index.html"));
    }

    [Fact]
    public void A_published_file_that_someone_changed_is_written_anew()
    {
        Publish(("index.html", "one"));
        site.Write("_site/index.html", "hand");
        Publish(("index.html", "one"));
        Assert.Equal("one", site.Read("_site/index.html"));
    }

    [Fact]
    public void Files_of_the_last_build_that_no_longer_belong_go_with_their_folders()
    {
        Publish(("index.html", "one"), ("a/b/c/index.html", "c"), ("a/d/index.html", "d"));
        site.Write("_site/a/d/mine.txt", "mine");
        Directory.CreateDirectory(site["_site/empty"]);
        Assert.Equal(new(1, 1, 2), Publish(("index.html", "one")));
        Assert.Equal(["a/d/mine.txt", "build-manifest.json", "index.html"], site.Tree("_site").Keys);
        Assert.False(Directory.Exists(site["_site/a/b"]));
        Assert.True(Directory.Exists(site["_site/empty"]));
    }

    [Fact]
    public void A_file_gives_way_to_a_folder_and_a_folder_to_a_file()
    {
        Publish(("x", "file"), ("y/z/index.html", "page"));
        Publish(("x/index.html", "page"), ("y", "file"));
        Assert.Equal(["build-manifest.json", "x/index.html", "y"], site.Tree("_site").Keys);
    }

    [Fact]
    public void A_change_of_case_alone_is_published()
    {
        Publish(("About/index.html", "one"));
        Publish(("about/index.html", "one"));
        Assert.Equal(["about/index.html", "build-manifest.json"], site.Tree("_site").Keys);
    }

    [Fact]
    public void Assets_are_copied_once()
    {
        site.Write("content/x.png", [1, 2, 3]);
        var asset = Assert.Single(SourceReader.Read(site.Path).ContentAssets);
        for (var turn = 0; turn < 2; turn++)
        {
            using var output = Open();
            output.Accept("x.png", asset);
            Assert.Equal(new(turn == 0 ? 2 : 0, turn == 0 ? 0 : 2, 0), output.Commit());
        }

        Assert.Equal([1, 2, 3], File.ReadAllBytes(site["_site/x.png"]));
    }

    [Fact]
    public void An_asset_that_changed_since_it_was_read_stops_the_build()
    {
        site.Write("content/x.png", [1, 2, 3]);
        var asset = Assert.Single(SourceReader.Read(site.Path).ContentAssets);
        site.Write("content/x.png", [1, 2, 4]);
        using var output = Open();
        Assert.Contains("changed while", Assert.Throws<MachineFaultException>(() => output.Accept("x.png", asset)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_that_breaks_off_at_any_step_is_finished_by_the_next_build()
    {
        (string, string)[] one = [("index.html", "1"), ("gone/index.html", "1"), ("x", "1"), ("y/index.html", "1"), ("same.html", "="), ("A.html", "1")];
        (string, string)[] two = [("index.html", "2"), ("new/index.html", "2"), ("x/index.html", "2"), ("y", "2"), ("same.html", "="), ("a.html", "1")];
        Publish(two);
        var expected = site.Tree("_site");

        // Five files and the manifest move, four go; step 10 is past the last.
        for (var crash = 0; crash <= 10; crash++)
        {
            Directory.Delete(site["_site"], recursive: true);
            Publish(one);
            using (var output = Open())
            {
                Accept(output, two);
                output.BeforeStep = step => _ = step == crash ? throw new CrashException() : 0;
                Assert.Throws<CrashException>(() => output.Commit());
                output.Abandon();
            }

            Open().Dispose();
            Assert.Equal(expected, site.Tree("_site"));
            Assert.False(Directory.Exists(site["_site.staging"]));
        }
    }

    [Fact]
    public void A_first_commit_that_breaks_off_is_finished_though_there_is_no_manifest_yet()
    {
        Directory.CreateDirectory(site["_site"]);
        using (var output = Open())
        {
            Accept(output, ("a.html", "a"), ("b.html", "b"));
            output.BeforeStep = step => _ = step == 1 ? throw new CrashException() : 0;
            Assert.Throws<CrashException>(() => output.Commit());
            output.Abandon();
        }

        Assert.Equal(["a.html"], site.Tree("_site").Keys);
        Publish(("a.html", "a"));
        Assert.Equal(["a.html", "build-manifest.json"], site.Tree("_site").Keys);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_first_build_becomes_the_site_in_one_step(int crash, bool published)
    {
        using (var output = Open())
        {
            Accept(output, ("a/index.html", "a"), ("b.html", "b"));
            output.BeforeStep = step => _ = step == crash ? throw new CrashException() : 0;
            Assert.Throws<CrashException>(() => output.Commit());
            output.Abandon();
        }

        Open().Dispose();
        Assert.Equal(published ? ["a/index.html", "b.html", "build-manifest.json"] : [], site.Tree("_site").Keys);
        Assert.Equal(published, Directory.Exists(site["_site"]));
        Assert.False(Directory.Exists(site["_site.staging"]));
    }

    [Fact]
    public void A_folder_that_appears_during_a_first_build_is_not_overwritten()
    {
        using var output = Open();
        Accept(output, ("a/index.html", "page"));
        site.Write("_site/a/index.html", "mine");
        Assert.Throws<OutputRefusedException>(() => output.Commit());
        Assert.Equal("mine", site.Read("_site/a/index.html"));
    }

    [Fact]
    public void A_recovery_that_breaks_off_is_finished_as_well()
    {
        Publish(("a.html", "1"), ("b.html", "1"));
        using (var output = Open())
        {
            Accept(output, ("a.html", "2"), ("b.html", "2"));
            output.BeforeStep = step => _ = step == 1 ? throw new CrashException() : 0;
            Assert.Throws<CrashException>(() => output.Commit());
            output.Dispose();
        }

        Assert.True(File.Exists(site["_site.staging/journal.json"]));
        Open().Dispose();
        Assert.Equal("2", site.Read("_site/b.html"));
    }

    [Fact]
    public void A_build_that_breaks_off_before_the_commit_changes_nothing()
    {
        Publish(("index.html", "one"));
        var before = site.Tree("_site");
        using (var output = Open())
        {
            Accept(output, ("index.html", "two"));
            output.Abandon();
        }

        Assert.Equal(before, site.Tree("_site"));
        Open().Dispose();
        Assert.Equal(before, site.Tree("_site"));
        Assert.False(Directory.Exists(site["_site.staging"]));
    }

    [Fact]
    public void Two_builds_at_once_on_one_folder_are_refused()
    {
        using (Open())
            Assert.Contains("another build", Refused(), StringComparison.Ordinal);
        Open().Dispose();
    }

    [Fact]
    public void A_folder_with_files_and_without_a_manifest_is_refused()
    {
        site.Write("_site/thesis.doc", "mine");
        Assert.Contains("thesis.doc", Refused(), StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], site.Tree("_site").Keys);
        Assert.False(Directory.Exists(site["_site.staging"]));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(site["_site"]);
        Publish(("index.html", "one"));
        Assert.Equal("one", site.Read("_site/index.html"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("content/_site")]
    [InlineData("layouts/x")]
    [InlineData("src/out")]
    [InlineData(".git/out")]
    [InlineData("site.yml")]
    public void The_sources_are_refused_as_output(string output)
    {
        var folder = Path.GetFullPath(output, site.Path);
        Assert.Throws<OutputRefusedException>(() => StagedOutput.Open(site.Path, folder));
        Assert.Equal(["content", "site.yml"], Directory.GetFileSystemEntries(site.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_the_sources_is_refused_as_output()
    {
        site.Link("_site", "content");
        Refused();
    }

    [Fact]
    public void A_folder_behind_a_link_is_staged_beside_itself()
    {
        site.Link("_site", "public/www");
        Directory.CreateDirectory(site["public/www"]);
        Publish(("index.html", "one"));
        Assert.Equal("one", site.Read("public/www/index.html"));
        Assert.True(RealPath.IsLink(site["_site"]));
    }

    [Theory]
    [InlineData("new.html", "new.html")]
    [InlineData("new/mine.txt", "new/index.html", "new")]
    [InlineData("new", "new/index.html")]
    [InlineData("index.html/mine.txt", "index.html")]
    public void A_foreign_file_where_a_page_must_go_is_refused(string foreign, string page, string? asFile = null)
    {
        Publish(("old.html", "old"), ("index.html", "one"));
        if (foreign.StartsWith("index.html/", StringComparison.Ordinal))
            File.Delete(site["_site/index.html"]);
        site.Write("_site/" + foreign, "mine");
        var before = site.Tree("_site");
        using var output = Open();
        Accept(output, (asFile ?? page, "page"));
        Assert.Contains(foreign.Split('/')[0], Assert.Throws<OutputRefusedException>(() => output.Commit()).Message, StringComparison.Ordinal);
        Assert.Equal(before, site.Tree("_site"));
    }

    [Fact]
    public void A_linked_folder_in_the_output_is_refused()
    {
        using var elsewhere = new TempFolder();
        Publish(("index.html", "one"));
        site.Link("_site/actors", elsewhere.Path);
        using var output = Open();
        Accept(output, ("index.html", "one"), ("actors/index.html", "page"));
        Assert.Throws<OutputRefusedException>(() => output.Commit());
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere.Path));
    }

    [Theory]
    [InlineData("""{ "../site.yml": "00" }""")]
    [InlineData("""{ "/etc/passwd": "00" }""")]
    [InlineData("[]")]
    [InlineData("not json")]
    public void A_manifest_that_no_build_wrote_is_refused(string manifest)
    {
        site.Write("_site/build-manifest.json", manifest);
        Refused();
        Assert.True(File.Exists(site["site.yml"]));
    }

    [Theory]
    [InlineData("""{ "version": 1, "steps": [{ "path": "../site.yml" }] }""")]
    [InlineData("""{ "version": 1, "steps": [{ "path": "x", "staged": "../../site.yml" }] }""")]
    [InlineData("""{ "version": 2, "steps": [] }""")]
    [InlineData("{")]
    public void A_journal_that_no_build_wrote_is_refused(string journal)
    {
        site.Write("_site.staging/journal.json", journal);
        Refused();
        Assert.True(File.Exists(site["site.yml"]));
    }

    [Fact]
    public void A_staging_folder_with_other_peoples_files_is_refused()
    {
        site.Write("_site.staging/notes.txt", "mine");
        Refused();
        Assert.Equal("mine", site.Read("_site.staging/notes.txt"));
    }

    [Fact]
    public void A_path_out_of_the_site_is_a_bug()
    {
        using var output = Open();
        Assert.All(["../x", "/x", "a//b", "", "a/./b"], path => Assert.Throws<ArgumentException>(() => output.Accept(new OutputFile(path, "x"u8.ToArray(), []))));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b.html", "a")]
    [InlineData("build-manifest.json", "a")]
    public void Two_files_at_one_path_are_never_published(string one, string two)
    {
        using var output = Open();
        Accept(output, (one, "1"));
        Accept(output, (two, "2"));
        Assert.Throws<InvalidOperationException>(() => output.Commit());
        Assert.False(Directory.Exists(site["_site"]));
    }

    [Fact]
    public void A_process_that_is_killed_during_the_commit_is_finished_by_the_next_build()
    {
        var one = Enumerable.Range(0, StagingChild.Files).Select(i => ($"p{i}/index.html", "one")).ToArray();
        Publish(one);
        using (var child = StagingChild.StartAndStopAt(site.Path, step: 30))
        {
            Assert.Contains("another build", Refused(), StringComparison.Ordinal);
            child.Kill();
            child.WaitForExit();
        }

        Assert.Equal(30, site.Tree("_site").Values.Count(text => text == StagingChild.Text));
        Open().Dispose();
        Assert.Equal(StagingChild.Files, site.Tree("_site").Values.Count(text => text == StagingChild.Text));
    }

    [Fact]
    public void A_full_disk_is_said_in_plain_words()
    {
        var fault = MachineFaultException.From(new IOException("No space left on device", 28), "staging x", "nothing was published");
        Assert.Equal("staging x failed: the disk is full (No space left on device); nothing was published", fault.Message);
    }

    private StagedOutput Open() => StagedOutput.Open(site.Path, site["_site"]);

    private string Refused() => Assert.Throws<OutputRefusedException>(Open).Message;

    private Publication Publish(params (string Path, string Text)[] files)
    {
        using var output = Open();
        Accept(output, files);
        return output.Commit();
    }

    private static void Accept(StagedOutput output, params (string Path, string Text)[] files) =>
        files.AsParallel().ForAll(file => output.Accept(new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text), [])));

    private void Age(params string[] files)
    {
        foreach (var file in files)
            File.SetLastWriteTimeUtc(site["_site/" + file], LongAgo);
    }

    private DateTime Time(string file) => File.GetLastWriteTimeUtc(site["_site/" + file]);

#pragma warning disable CA1032, CA1064 // Thrown and caught here alone.
    private sealed class CrashException : Exception;
#pragma warning restore CA1032, CA1064
}
