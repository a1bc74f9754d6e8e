using System.Text;
using System.Threading.Channels;
using Explainer.Rendering;
using Explainer.Serving;
using Microsoft.AspNetCore.Http;

namespace Explainer.Tests.Serving;

public sealed class SmallServingTests
{
    [Theory]
    [InlineData("127.0.0.1:4000", true)]
    [InlineData("localhost:4000", true)]
    [InlineData("LOCALHOST:4000", true)]
    [InlineData("[::1]:4000", true)]
    [InlineData("localhost", false)]
    [InlineData("localhost:4001", false)]
    [InlineData("evil.example:4000", false)]
    [InlineData("localhost.evil.example:4000", false)]
    [InlineData("127.0.0.1.evil.example:4000", false)]
    [InlineData("192.168.1.5:4000", false)]
    [InlineData("", false)]
    public void A_host_is_one_of_this_machine_s_own_names(string host, bool accepted) => Assert.Equal(accepted, HostNames.Accepts(new HostString(host), 4000));

    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/actors/iran/", true)]
    [InlineData("/actors/*", "/actors/", true)]
    [InlineData("/actors/*", "/articles/", false)]
    [InlineData("/actors/iran/", "/actors/iran/", true)]
    [InlineData("/actors/iran/", "/actors/iran/2022/", false)]
    [InlineData("/actors/:name/", "/actors/iran/", true)]
    [InlineData("/actors/:name/", "/actors/iran/2022/", false)]
    [InlineData("/*.css", "/assets/site.css", true)]
    [InlineData("/*.css", "/assets/site.js", false)]
    public void A_pattern_of_headers_means_what_hosts_take_it_for(string pattern, string path, bool matches) => Assert.Equal(matches, HeaderRules.Matches(pattern, path));

    [Theory]
    [InlineData("default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'; img-src *", "default-src 'none'; img-src *; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'sha256-x'; connect-src 'none'", "script-src 'sha256-x' 'self'; connect-src 'self'")]
    [InlineData("frame-ancestors 'none'", "frame-ancestors 'none'")]
    public void A_policy_is_opened_for_the_preview_s_own_script_and_no_more(string policy, string opened) => Assert.Equal(opened, ContentSecurityPolicy.ForPreview(policy));

    [Fact]
    public void A_page_with_another_version_of_its_style_sheet_keeps_its_shape()
    {
        static PageLook Look(string version, string text) => PageLook.Of(
            Encoding.UTF8.GetBytes($"<link href=\"../assets/site.{version}.css\"><link href=\"../assets/site.{version}.css\">{text}"),
            [new OutputFile($"assets/site.{version}.css", ReadOnlyMemory<byte>.Empty, [])]);
        var before = Look("0123456789", "a");
        Assert.Equal(before, Look("0123456789", "a"));
        Assert.Equal(before.Shape, Look("9876543210", "a").Shape);
        Assert.NotEqual(before.Shown, Look("9876543210", "a").Shown);
        Assert.NotEqual(before.Shape, Look("0123456789", "b").Shape);
    }

    [Fact]
    public async Task Five_thousand_changes_that_come_together_are_one()
    {
        var touched = Channel.CreateUnbounded<string>();
        for (var file = 0; file < 5000; file++)
            Assert.True(touched.Writer.TryWrite($"content/{file}.md"));
        touched.Writer.Complete();
        var bursts = new List<int>();
        await foreach (var paths in Bursts.Of(touched.Reader, TimeProvider.System, () => { }, TestContext.Current.CancellationToken))
            bursts.Add(paths.Count);
        Assert.Equal([5000], bursts);
    }

    [Fact]
    public async Task Changes_that_never_end_are_shown_all_the_same()
    {
        var touched = Channel.CreateUnbounded<string>();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        // Enough for more than a save of an editor's from the start, so that a writer who is kept waiting is still waited for.
        for (var file = 0; file < 20; file++)
            touched.Writer.TryWrite($"content/{file}.md");
        var writing = Task.Run(async () =>
        {
            for (var file = 20; !done.IsCancellationRequested; file++)
            {
                await touched.Writer.WriteAsync($"content/{file}.md");
                await Task.Delay(1);
            }
        }, done.Token);
        await foreach (var paths in Bursts.Of(touched.Reader, TimeProvider.System, () => { }, done.Token))
        {
            Assert.True(paths.Count > 10);
            break;
        }

        await done.CancelAsync();
        await writing;
    }
}
