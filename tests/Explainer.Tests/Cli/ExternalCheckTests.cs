using System.Text.Json;
using Explainer.Cli;
using Explainer.Tests.External;

namespace Explainer.Tests.Cli;

public sealed class ExternalCheckTests : IAsyncDisposable
{
    // The command's own limits are real ones: nothing here reaches them.
    private readonly Asking asking = new(longest: TimeSpan.FromSeconds(5));

    private readonly TempFolder folder = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Terminal terminal;

    public ExternalCheckTests()
    {
        terminal = new(output, error, Color: false);
        var host = $"http://news.site:{asking.Server.Port}";
        folder.Write("site.yml", "title: A\nbase-url: https://our.site/\nrules: { link/insecure-link: off, output/orphan-page: off, output/unreachable-page: off }\n")
            .Write("content/pages/a.md", $"---\ntitle: A\nsummary: S\n---\nSee [this]({host}/a), [that]({host}/gone) and [those](http://inside.site/x).\n")
            .Write("site/index.html", $"<a href='{host}/a'>A</a>\n<a href='{host}/gone'>B</a><a href='{host}/moved'>C</a>");
        asking.On("/a", request => request.SayAsync(200)).On("/moved", request => request.SendOnAsync(301, "/a"));
    }

    public async ValueTask DisposeAsync()
    {
        await asking.DisposeAsync();
        folder.Dispose();
        terminal.Dispose();
        await output.DisposeAsync();
        await error.DisposeAsync();
    }

    [Fact]
    public async Task A_dead_link_fails_the_check_at_its_place_on_the_second_day_and_not_before()
    {
        Assert.Equal(0, await Run("--source", folder.Path));
        Assert.Contains("content/pages/a.md(5,", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("info link/external-uncertain", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"; asked after 2 links to other hosts, 0 found by an earlier run; not asked after: 1 to hosts that are not public\n$", error.ToString());

        asking.Time.Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, await Run("--source", folder.Path, "--format", "json"));
        using var json = JsonDocument.Parse(output.ToString());
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().Single(problem => problem.GetProperty("severity").GetString() == "error");
        Assert.Equal(
            ("link/external-broken", "content/pages/a.md", 5, $"http://news.site:{asking.Server.Port}/gone"),
            (problem.GetProperty("rule").GetString(), problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("target").GetString()));
        Assert.Matches(@"; asked after 1 link to other hosts, 1 found by an earlier run; ", error.ToString());
        Assert.True(json.RootElement.GetProperty("timings").TryGetProperty("external", out _));
    }

    [Fact]
    public async Task Without_the_option_nobody_is_asked()
    {
        Assert.Equal(0, await ExplainerCommand.RunAsync(["check", "--source", folder.Path], SitePipeline.Standard with { Network = asking.Network }, terminal, TestContext.Current.CancellationToken));
        Assert.Equal(0, await ExplainerCommand.RunAsync(["check", "--site", folder["site"]], SitePipeline.Standard with { Network = asking.Network }, terminal, TestContext.Current.CancellationToken));
        Assert.Empty(asking.Requests);
        Assert.False(File.Exists(folder[".explainer/external.json"]));
    }

    [Fact]
    public async Task The_site_says_how_grave_it_is()
    {
        folder.Write("site.yml", "title: A\nbase-url: https://our.site/\nrules: { link/insecure-link: off, link/external-uncertain: error }\n");
        Assert.Equal(1, await Run("--source", folder.Path));
        folder.Write("site.yml", "title: A\nbase-url: https://our.site/\nrules: { link/insecure-link: off, link/external-uncertain: off }\n");
        Assert.Equal(0, await Run("--source", folder.Path));
        Assert.DoesNotContain("link/external-uncertain", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ignored_is_not_asked_after()
    {
        Assert.Equal(0, await Run("--source", folder.Path, "--ignore", "*/gone", "--ignore", "http://inside.site/*", "--ignore", "http://never.site/*"));
        Assert.DoesNotContain(asking.Requests, request => request.EndsWith("/gone", StringComparison.Ordinal));
        Assert.Contains("warning link/unused-ignore: --ignore http://never.site/* leaves nothing out", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("; not asked after: 2 left out with --ignore", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_any_tool_is_asked_after_too_and_what_is_learned_is_kept_where_the_user_wants_it()
    {
        Assert.Equal(0, await RunSite());
        Assert.Contains("index.html(2,4): info link/external-uncertain: http://news.site", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("info link/external-moved: http://news.site", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"asked after 3 links to other hosts, 0 found by an earlier run\n$", error.ToString());
        Assert.DoesNotContain("links to other hosts, ", error.ToString().Split("; asked after")[0], StringComparison.Ordinal);

        asking.Time.Pass(TimeSpan.FromDays(2));
        Assert.Equal(1, await RunSite());
        Assert.Equal(0, await RunSite("--rule", "link/external-broken=warning"));
        Assert.Equal(0, await RunSite("--ignore", "*/gone"));
        Assert.Equal(["kept/links.json"], folder.Tree("kept").Keys.Select(file => "kept/" + file));
    }

    [Fact]
    public async Task A_memory_that_cannot_be_read_is_told_and_made_anew()
    {
        folder.Write(".explainer/external.json", "{");
        Assert.Equal(0, await Run("--source", folder.Path));
        Assert.Contains("external.json is not used, and made anew: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"missingSince\"", folder.Read(".explainer/external.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_learned_before_a_stop_is_kept()
    {
        using var stop = new CancellationTokenSource();
        asking.On("/gone", async request =>
        {
            await stop.CancelAsync();
            await request.HangAsync();
        });
        Assert.Equal(130, await ExplainerCommand.RunAsync(["check", "--external", "--source", folder.Path], SitePipeline.Standard with { Network = asking.Network }, terminal, stop.Token));
        Assert.True(File.Exists(folder[".explainer/external.json"]));
    }

    [Fact]
    public async Task Long_work_is_told_on_the_way_unless_it_shall_be_quiet()
    {
        // Each request waits a quarter of a second for the one before.
        folder.Write("site/index.html", string.Concat(Enumerable.Range(0, 60).Select(number => $"<a href='http://news.site:{asking.Server.Port}/{number}'>{number}</a>")));
        foreach (var number in Enumerable.Range(0, 60))
            asking.On($"/{number}", request => request.SayAsync(200));
        Assert.Equal(0, await RunSite("--ignore", "/", "--quiet"));
        Assert.Equal("", error.ToString());
        File.Delete(folder["kept/links.json"]);
        Assert.Equal(0, await RunSite());
        Assert.Matches(@"^explainer: asked after \d\d of 60 links to other hosts; [01] hosts to go\n", error.ToString());
    }

    [Fact]
    public async Task The_options_of_the_network_belong_together()
    {
        Assert.Equal(2, await ExplainerCommand.RunAsync(["check", "--external-cache", "a.json"], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken));
        Assert.Contains("--external-cache belongs to --external", error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunSite(params string[] arguments) => Run(["--site", folder["site"], "--external-cache", folder["kept/links.json"], .. arguments]);

    private Task<int> Run(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        return ExplainerCommand.RunAsync(["check", "--external", .. arguments], SitePipeline.Standard with { Network = asking.Network }, terminal, TestContext.Current.CancellationToken);
    }
}
