using System.IO.Compression;
using System.Text;
using Explainer.External;

namespace Explainer.Tests.External;

/// <summary>Hosts that keep to no rule: none of them stops a check, fails it, or fills the memory.</summary>
public sealed class RudenessTests
{
    [Fact]
    public async Task A_slow_host_is_waited_for()
    {
        await using var asking = new Asking().On("/a", async request =>
        {
            await Task.Delay(60, request.Stopped);
            await request.SayAsync(200);
        });
        Assert.Empty(await asking.Ask("/a"));
    }

    [Fact]
    public async Task A_host_that_hangs_is_not_waited_for_for_ever()
    {
        await using var asking = new Asking().On("/a", request => request.HangAsync());
        asking.Options = asking.Options with { RequestTime = TimeSpan.FromSeconds(20), Retries = 1 };
        Assert.Equal(["link/external-uncertain: http://news.site/a is not to be had: news.site gave no answer within 20 s"], await asking.Ask("/a"));
        Assert.Equal(3, asking.Time.Waits.Count(wait => wait == TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    [InlineData("Hello there\r\n\r\n")]
    [InlineData("HTTP/1.1 abc Nonsense\r\n\r\n")]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nA line that is no header\r\n\r\n")]
    public async Task A_host_that_breaks_off_or_speaks_no_http_is_uncertain(string words)
    {
        await using var asking = new Asking().On("/a", request => request.WriteAsync(words));
        Assert.StartsWith("link/external-uncertain: http://news.site/a is not to be had: news.site gave no answer that can be read (", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_without_end_are_not_read()
    {
        await using var asking = new Asking().On("/a", async request =>
        {
            await request.WriteAsync("HTTP/1.1 200 OK\r\n");
            var header = $"X-Long: {new string('x', 1000)}\r\n";
            while (!request.Stopped.IsCancellationRequested)
                await request.WriteAsync(header);
        });
        Assert.Contains("gave no answer that can be read (", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a")]
    [InlineData("/a#part")]
    public async Task A_body_without_end_is_read_only_as_far_as_is_allowed_and_what_is_behind_is_not_judged(string url)
    {
        await using var asking = new Asking().On("/a", async request =>
        {
            await request.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p id=other>");
            var kilobytes = new string('x', 100_000);
            while (request.Method == "GET" && !request.Stopped.IsCancellationRequested)
                await request.WriteAsync(kilobytes);
        });
        asking.Options = asking.Options with { PageBytes = 1 << 20 };
        Assert.Empty(await asking.Ask(url));
    }

    [Fact]
    public async Task A_page_that_is_packed_small_and_large_when_unpacked_is_read_only_as_far_as_is_allowed()
    {
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("<p id=early>"), TestContext.Current.CancellationToken);
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 64; megabyte++)
                await gzip.WriteAsync(zeros, TestContext.Current.CancellationToken);
        }

        await using var asking = new Asking().On("/a", request => request.SayAsync(200, packed.ToArray(), "Content-Encoding: gzip\r\n"));
        asking.Options = asking.Options with { PageBytes = 1 << 20 };
        Assert.Empty(await asking.Ask("/a#early", "/a#late"));
    }

    [Fact]
    public async Task Of_a_page_without_end_no_more_is_taken_than_is_allowed()
    {
        await using var endless = new EndlessStream();
        using var content = new StreamContent(endless) { Headers = { ContentType = new("text/html") } };
        var (parts, isWhole) = await PageBody.ReadAsync(content, 1 << 20, TestContext.Current.CancellationToken);
        Assert.NotNull(parts);
        Assert.False(isWhole);
        Assert.InRange(endless.Position, 1 << 20, (1 << 20) + (128 << 10));
    }

    [Fact]
    public async Task What_is_packed_badly_is_uncertain()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "no gzip at all", "Content-Encoding: gzip\r\n"));
        Assert.StartsWith("link/external-uncertain: ", Assert.Single(await asking.Ask("/a#part")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_uncertain()
    {
        await using var asking = new Asking(isSafe: true).On("/a", request => request.SayAsync(200));
        Assert.StartsWith(
            "link/external-uncertain: https://news.site/a is not to be had: the connection to news.site cannot be trusted (",
            Assert.Single(await asking.Ask("/a")),
            StringComparison.Ordinal);
        Assert.Empty(asking.Requests);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_uncertain_and_asked_once()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200));
        Assert.Equal(
            [
                "link/external-uncertain: nobody.site was not asked after 1 more link: no host of the name nobody.site is found",
                "link/external-uncertain: http://nobody.site/1 is not to be had: no host of the name nobody.site is found",
            ],
            (await new Func<Task<string[]>>(async () =>
            {
                asking.Options = asking.Options with { AtOncePerHost = 1 };
                return await asking.Ask("/a", "//nobody.site/1", "//nobody.site/2");
            })()).ToArray());
    }

    [Fact]
    public async Task A_host_that_takes_no_connection_is_uncertain()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200));
        var closed = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        closed.Start();
        var port = ((System.Net.IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        closed.Dispose();
        var use = asking.Use("/a") with { Url = new($"http://closed.site:{port}/"), Written = "http://closed.site/" };
        Assert.StartsWith(
            "link/external-uncertain: http://closed.site/ is not to be had: closed.site cannot be reached (",
            asking.Line(Assert.Single(await asking.Problems(use, asking.Use("/a")))),
            StringComparison.Ordinal);
    }
}
