using System.Text.Json;
using Explainer.Cli;

namespace Explainer.Tests.Cli;

public sealed class FolderCheckTests : IDisposable
{
    private readonly TempFolder folder = new TempFolder()
        .Write("site/index.html", "<a href=a/>A</a><a href=b.html>B</a><a href=https://elsewhere.org/>E</a><img src=a.png>")
        .Write("site/a/index.html", "<h1 id=a>A</h1>\n  <a href=../>Home</a>\n  <a href=../gone-for-good/>x</a>")
        .Write("site/b.html", "<a href=/gone-for-good/>x</a><a href=a/#b>x</a><a href=b.html>b</a><a href=old/x>x</a>")
        .Write("site/a.png", "png")
        .Write("site/_redirects", "/old/* /a/ 301\n/lost /nowhere-at-all/\n");

    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Terminal terminal;

    public FolderCheckTests() => terminal = new(output, error, Color: false);

    public void Dispose()
    {
        folder.Dispose();
        terminal.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task Problems_stand_at_line_and_column_of_the_finished_file()
    {
        Assert.Equal(1, await Run());
        Assert.Equal(
            [
                "_redirects(2,1): error link/redirect-target-missing: /lost leads to /nowhere-at-all/, where there is no page",
                "    2 | /lost /nowhere-at-all/",
                "      | ^^^^^",
                "a/index.html(3,6): error link/broken-link: no page at /gone-for-good/ (and on 1 more page)",
                "    3 |   <a href=../gone-for-good/>x</a>",
                "      |      ^^^^^^^^^^^^^^^^^^^^^^",
                "b.html(1,33): error link/broken-fragment: no part #b on /a/; did you mean #a?",
                "    1 | <a href=/gone-for-good/>x</a><a href=a/#b>x</a><a href=b.html>b</a><a href=old/x>x</a>",
                "      |                                 ^^^^^^^^^",
                "b.html(1,71): warning link/link-to-redirect: /old/x sends its readers on to /a/",
                "    1 | <a href=/gone-for-good/>x</a><a href=a/#b>x</a><a href=b.html>b</a><a href=old/x>x</a>",
                "      |                                                                       ^^^^^^^^^^",
            ],
            Lines());
        Assert.Matches(
            @"^Checked 3 pages and 10 links in 5 files, 4 problems \(3 errors, 1 warning\), in \d\.\d s; not checked: 1 link to other hosts, 1 file of kinds without links\n$",
            error.ToString());
    }

    [Fact]
    public async Task A_forgotten_base_path_is_named()
    {
        folder.Write("site/404.html", "<a href=/desk/>Home</a><a href=/desk/a/>A</a><a href='/desk/b.html?x#y'>B</a>");
        Assert.Equal(1, await Run());
        Assert.EndsWith("; 3 links would be right if the site stood below /desk/: if it does, add --base-url https://HOST/desk/\n", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<a href=/desk/nowhere/>n</a>")]
    public async Task A_base_path_is_not_guessed_from_a_few_links_or_where_some_would_stay_broken(string more)
    {
        folder.Write("site/404.html", "<a href=/desk/>Home</a><a href=/desk/a/>A</a>" + more);
        Assert.Equal(1, await Run());
        Assert.DoesNotContain("--base-url", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", "::error file=a/index.html,line=3,col=6,endLine=3,endColumn=28,title=link/broken-link::no page")]
    [InlineData("sarif", "\"uri\": \"a/index.html\"")]
    [InlineData("sarif", "\"startLine\": 3,")]
    [InlineData("junit", "link/broken-link a/index.html(3,6)")]
    [InlineData("markdown", "\nNot checked: 1 link to other hosts, 1 file of kinds without links.\n")]
    [InlineData("markdown", "| a/index.html:3:6 | error | link/broken-link |")]
    public async Task Every_form_names_the_finished_file(string format, string words)
    {
        Assert.Equal(1, await Run("--format", format));
        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_line_and_column_of_the_finished_file()
    {
        Assert.Equal(1, await Run("--format", "json"));
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal("{\"elsewhere\":1,\"withoutLinks\":1}", JsonSerializer.Serialize(json.RootElement.GetProperty("skipped")));
        var problem = json.RootElement.GetProperty("problems")[1];
        Assert.Equal(
            ("a/index.html", 3, 6, 3, 28, "/a/"),
            (problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("endLine").GetInt32(), problem.GetProperty("endColumn").GetInt32(), problem.GetProperty("page").GetString()));
    }

    [Fact]
    public async Task What_is_ignored_is_counted_and_an_ignore_of_no_use_is_told()
    {
        Assert.Equal(0, await Run("--ignore", "*gone-for-good/", "--ignore", "b.html", "--ignore", "/lost", "--ignore", "/never/*"));
        Assert.Equal(["warning link/unused-ignore: --ignore /never/* leaves nothing out"], Lines());
        Assert.Contains("5 faults left out with --ignore", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("--strict", "--ignore", "*gone-for-good/", "--ignore", "b.html", "--ignore", "/lost", "--ignore", "/never/*"));
    }

    [Fact]
    public async Task A_rule_takes_the_severity_that_is_asked_for()
    {
        Assert.Equal(0, await Run("--rule", "link/broken-link=warning", "--rule", "link/broken-fragment=off", "--rule", "link/redirect-target-missing=info"));
        Assert.Equal(3, Lines().Count(line => line.Contains(" link/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_baseline_leaves_known_problems_out_and_tells_what_is_mended()
    {
        Assert.Equal(1, await Run("--report", folder["known.json"]));
        Assert.Equal(0, await Run("--baseline", folder["known.json"]));
        Assert.Equal([""], Lines());

        folder.Write("site/b.html", "<a href=/gone-for-good/>x</a><a href=old/x>x</a><a href=new-fault/>x</a>");
        Assert.Equal(1, await Run("--baseline", folder["known.json"]));
        Assert.Equal(
            [
                $"{folder["known.json"]}: warning link/stale-baseline: the baseline has link/broken-fragment for /a/#b in b.html, which is there no more",
                "b.html(1,52): error link/broken-link: no page at /new-fault/",
                "    1 | <a href=/gone-for-good/>x</a><a href=old/x>x</a><a href=new-fault/>x</a>",
                "      |                                                    ^^^^^^^^^^^^^^^",
            ],
            Lines());
    }

    [Fact]
    public async Task The_base_url_says_what_is_of_the_site()
    {
        folder.Write("site/b.html", "<a href=/docs/a/>x</a><a href=/a/>x</a><a href=https://my.org/docs/gone-for-good/>x</a>");
        Assert.Equal(1, await Run("--base-url", "https://my.org/docs/"));
        Assert.Contains("b.html(1,26): error link/link-outside-base-path: /a/ is outside", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(and on 1 more page)", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_nothing_crashes()
    {
        folder.Link("site/round", ".").Link("site/away", "nowhere").Write("site/latin.html", [.. "<a href=a/>\u00e9</a><a href=gone-too/>x</a>".Select(c => (byte)c)]);
        using (var huge = File.Create(folder["site/huge.html"]))
            huge.SetLength(100 << 20);

        Assert.Equal(1, await Run("--ignore", "*gone-for-good/", "--ignore", "b.html", "--ignore", "/lost", "--rule", "output/orphan-page=off"));

        Assert.Equal(
            [
                "away: warning output/unchecked-file: away cannot be read: the link leads nowhere",
                "huge.html: warning output/unchecked-file: huge.html is not checked: it has 100 MB, and no file over 32 MB is read",
                "latin.html(1,20): error link/broken-link: no page at /gone-too/",
                "    1 | <a href=a/>\uFFFD</a><a href=gone-too/>x</a>",
                "      |                    ^^^^^^^^^^^^^^",
                "round: warning output/unchecked-file: round cannot be read: the link leads back to a folder around it",
            ],
            Lines());
    }

    [Fact]
    public async Task Pipes_and_names_that_are_no_text_stop_nobody()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("site/b.html", "<a href=pipe.html>x</a><script src=pipe.js integrity=sha256-AAAA></script>");
        Shell($"mkfifo '{folder["site/pipe.html"]}' '{folder["site/pipe.js"]}' && printf x > \"$(printf '{folder["site/a"]}\\351.html')\"");

        Assert.Equal(1, await Run("--ignore", "*gone-for-good/", "--ignore", "/lost"));
        // .NET cannot name the file that it is to remove.
        Shell($"rm -rf '{folder["site"]}'");

        Assert.Contains(Lines(), line => line.EndsWith("cannot be read: its name is no UTF-8 text", StringComparison.Ordinal));
        Assert.Contains(Lines(), line => line.StartsWith("pipe.html: warning output/empty-target", StringComparison.Ordinal));
    }

    private static void Shell(string command)
    {
        using var shell = System.Diagnostics.Process.Start("sh", ["-c", command]);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    [Theory]
    [InlineData("there is no folder", "--site", "/no/such/folder")]
    [InlineData("--as-of says nothing to --site", "--site", ".", "--as-of", "2022-02-02")]
    [InlineData("--ignore belongs to --site or --external", "--ignore", "x")]
    [InlineData("did you mean link/broken-link?", "--site", ".", "--rule", "link/broken-lnk=off")]
    [InlineData("not 'link/broken-link=never'", "--site", ".", "--rule", "link/broken-link=never")]
    [InlineData("the baseline /no/such/file cannot be read", "--site", ".", "--baseline", "/no/such/file")]
    public async Task Wrong_usage_is_told(string words, params string[] arguments)
    {
        Assert.Equal(2, await ExplainerCommand.RunAsync(["check", .. arguments], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
    }

    private string[] Lines() => output.ToString().TrimEnd('\n').Split('\n');

    private Task<int> Run(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        return ExplainerCommand.RunAsync(["check", "--site", folder["site"], .. arguments], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken);
    }
}
