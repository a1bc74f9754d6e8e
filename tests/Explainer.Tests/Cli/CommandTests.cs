using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Cli;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Explainer.Writing;

namespace Explainer.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly TempFolder site = new TempFolder().Write("site.yml", "title: T").Write("content/a.md", "A\n");
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Terminal terminal;
    private ImmutableArray<Problem> problems = [];
    private Exception? thrown;
    private CommandSettings? seen;

    public CommandTests() => terminal = new(output, error, Color: false);

    public void Dispose()
    {
        site.Dispose();
        terminal.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task A_build_publishes_and_says_so()
    {
        Assert.Equal(0, await Run("build"));
        Assert.Equal("", output.ToString());
        Assert.Matches($@"^Built 1 page, checked 1,234 links, 0 problems, in \d\.\d s: {site.Path}/public \(2 files written, 0 unchanged, 0 removed\)\n$", error.ToString());
        Assert.Equal("home", site.Read("public/index.html"));
    }

    [Fact]
    public async Task An_error_publishes_nothing()
    {
        problems = [Broken(Rules.Content.BadValue)];
        Assert.Equal(1, await Run("build", "--output", site["out"]));
        Assert.Equal("content/a.md(1,1): error content/bad-value: wrong\n    1 | A\n      | ^\n", output.ToString());
        Assert.Matches(@"^Found 1 problem \(1 error\) in 1 page, in \d\.\d s; nothing was written\n$", error.ToString());
        Assert.False(Directory.Exists(site["out"]));
        Assert.False(Directory.Exists(site["out.staging"]));
    }

    [Fact]
    public async Task A_warning_fails_only_when_strict()
    {
        problems = [Broken(Rules.Content.MissingSection)];
        Assert.Equal(0, await Run("build"));
        Assert.Equal(1, await Run("build", "--strict"));
        Assert.Equal(0, await Run("check"));
        Assert.Equal(1, await Run("check", "--strict"));
    }

    [Fact]
    public async Task A_check_writes_no_site()
    {
        Assert.Equal(0, await Run("check"));
        Assert.Matches(@"^Checked 1 page and 1,234 links, 0 problems, in \d\.\d s\n$", error.ToString());
        Assert.False(Directory.Exists(site["public"]));
    }

    [Fact]
    public async Task Quiet_says_nothing_but_problems()
    {
        problems = [Broken(Rules.Content.MissingSection)];
        Assert.Equal(0, await Run("build", "--quiet"));
        Assert.Equal("", error.ToString());
        Assert.NotEqual("", output.ToString());
    }

    [Fact]
    public async Task Reports_are_written_by_their_endings()
    {
        problems = [Broken(Rules.Content.BadValue)];
        Assert.Equal(1, await Run("check", "--format", "json", "--report", site["r/a.sarif"], "--report", site["r/b.md"]));
        Assert.StartsWith("{\n  \"version\": 1", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2.1.0", site.Read("r/a.sarif"), StringComparison.Ordinal);
        Assert.StartsWith("## Explainer: 1 error", site.Read("r/b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_option_arrives()
    {
        Assert.Equal(0, await Run("check", "--base-url", "https://x.org/y/", "--as-of", "2022-02-24", "--drafts", "--portable", "--builtin-layouts"));
        Assert.Equal(("https://x.org/y/", new DateOnly(2022, 2, 24)), (seen!.BaseUrl, seen.AsOf));
        Assert.True(seen is { Drafts: true, Portable: true, BuiltInLayouts: true, Strict: false });
    }

    [Theory]
    [InlineData("--as-of takes a day", "build", "--as-of", "yesterday")]
    [InlineData("--base-url takes an address", "build", "--base-url", "my site")]
    [InlineData("--base-url takes an address", "build", "--base-url", "ftp://x.org/")]
    [InlineData("--base-url takes an address", "build", "--base-url", "https://x.org/?q")]
    [InlineData("--report takes a file", "build", "--report", "x.html")]
    [InlineData("'yaml' not recognized", "check", "--format", "yaml")]
    [InlineData("--publish", "build", "--publish")]
    [InlineData("biuld", "biuld")]
    [InlineData("explainer --help")]
    public async Task Wrong_usage_is_told_apart(string words, params string[] arguments)
    {
        Assert.Equal(2, await Run(arguments));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task A_folder_that_is_no_site_is_wrong_usage()
    {
        Assert.Equal(2, await Run("build", "--source", site["content"]));
        Assert.StartsWith("explainer: there is no site.yml", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_output_is_wrong_usage()
    {
        Assert.Equal(2, await Run("build", "--output", site["content"]));
        Assert.Contains("the output folder", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machines_fault_is_told_apart()
    {
        thrown = new AggregateException(new InvalidOperationException("x"), new MachineFaultException("the disk is full"));
        Assert.Equal(3, await Run("build"));
        Assert.Equal("explainer: the disk is full\n", error.ToString());
    }

    [Fact]
    public async Task A_bug_is_called_a_bug_and_shows_its_trace_only_when_asked()
    {
        thrown = new InvalidOperationException("oops");
        Assert.Equal(3, await Run("build"));
        Assert.StartsWith("explainer: this is a bug in Explainer, not in your site: InvalidOperationException: oops\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, await Run("build", "--verbose"));
        Assert.Contains("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_build_publishes_nothing()
    {
        thrown = new OperationCanceledException();
        Assert.Equal(130, await Run("build"));
        Assert.False(Directory.Exists(site["public"]));
        Assert.False(Directory.Exists(site["public.staging"]));
    }

    [Fact]
    public async Task Help_is_no_mistake()
    {
        Assert.Equal(0, await Run("build", "--help"));
        Assert.Contains("--as-of", output.ToString(), StringComparison.Ordinal);
    }

    private static Problem Broken(Rule rule) => new(rule, "wrong", new SourceFile("content/a.md", "A\n").Span(0, 1));

    private Task<int> Run(params string[] arguments)
    {
        var pipeline = new SitePipeline(_ => "public", (_, settings, sink, _) =>
        {
            seen = settings;
            sink.Accept(new OutputFile("index.html", Encoding.UTF8.GetBytes("home"), []));
            return thrown is null
                ? Task.FromResult((new BuildReport(problems, 1, 1234, ImmutableSortedDictionary<string, double>.Empty, BuildOutcome.Checked), ExternalUses.None))
                : Task.FromException<(BuildReport, ExternalUses)>(thrown);
        });
        string[] all = arguments is ["build" or "check", ..] && !arguments.Contains("--source") ? [.. arguments, "--source", site.Path] : arguments;
        return ExplainerCommand.RunAsync(all, pipeline, terminal, TestContext.Current.CancellationToken);
    }
}
