namespace Explainer.Tests.External;

/// <summary>How long and how often hosts are asked.</summary>
public sealed class WaitingTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("Mon, 02 Nov 2026 09:00:07 GMT")]
    public async Task Who_wants_to_be_left_alone_is_left_alone_for_as_long(string retryAfter)
    {
        var busy = 2;
        await using var asking = new Asking().On("/a", request => request.SayAsync(Interlocked.Decrement(ref busy) >= 0 ? 429 : 200, headers: $"Retry-After: {retryAfter}\r\n"));
        Assert.Empty(await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a", "GET news.site/a", "GET news.site/a"], asking.Requests);
        Assert.Equal(TimeSpan.FromSeconds(7), asking.Time.Waits.First());
        Assert.True(asking.Time.GetUtcNow() >= new DateTimeOffset(2026, 11, 2, 9, 0, 7, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("Sun, 01 Nov 2026 09:00:00 GMT")]
    [InlineData("soon")]
    [InlineData("-5")]
    public async Task A_time_that_is_past_or_none_does_no_harm(string retryAfter)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(429, headers: $"Retry-After: {retryAfter}\r\n"));
        Assert.Equal(["link/external-uncertain: http://news.site/a answers 429 (Too Many Requests)"], await asking.Ask("/a"));
        Assert.Equal(4, asking.Requests.Length);
    }

    [Fact]
    public async Task Who_wants_to_be_left_alone_for_too_long_is_not_asked_again_in_this_run_which_is_said_once()
    {
        await using var asking = new Asking();
        asking.Options = asking.Options with { AtOncePerHost = 1 };
        foreach (var path in new[] { "/a", "/b", "/c" })
            asking.On(path, request => request.SayAsync(429, headers: "Retry-After: 3600\r\n"));
        asking.On("/d", request => request.SayAsync(200));
        Assert.Equal(
            ["link/external-uncertain: news.site was not asked after 3 more links: it answered 429 (Too Many Requests) and wants to be left alone for 60 minutes"],
            await asking.Ask("/a", "/b", "/c", "//other.site/d"));
        Assert.Equal(["HEAD news.site/a", "HEAD other.site/d"], asking.Requests.Order());
        Assert.Equal((1, 3), (asking.Count!.Asked, asking.Count.NotAsked));
        Assert.Empty(asking.Time.Waits);
    }

    [Fact]
    public async Task A_host_that_fails_again_and_again_is_given_up()
    {
        await using var asking = new Asking();
        asking.Options = asking.Options with { AtOncePerHost = 1, Retries = 0 };
        foreach (var path in Enumerable.Range(0, 9).Select(number => $"/{number}"))
            asking.On(path, request => request.SayAsync(503));
        var lines = await asking.Ask([.. Enumerable.Range(0, 9).Select(number => $"/{number}")]);
        Assert.Equal("link/external-uncertain: news.site was not asked after 6 more links: it answered 503 (Service Unavailable) again and again", lines[0]);
        Assert.Equal(4, lines.Length);
        Assert.Equal(6, asking.Requests.Length);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance_and_hosts_do_not_wait_for_each_other()
    {
        await using var asking = new Asking();
        asking.Options = asking.Options with { Pace = TimeSpan.FromSeconds(1) };
        foreach (var path in new[] { "/a", "/b", "/c" })
            asking.On(path, request => request.SayAsync(200));
        Assert.Empty(await asking.Ask("/a", "/b", "/c"));
        Assert.Equal(2, (asking.Time.GetUtcNow() - new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero)).TotalSeconds, 6);

        await using var three = new Asking().On("/a", request => request.SayAsync(200));
        three.Options = asking.Options;
        Assert.Empty(await three.Ask("//one.site/a", "//two.site/a", "//three.site/a"));
        Assert.Empty(three.Time.Waits);
    }

    [Theory]
    [InlineData(2, 100, 2)]
    [InlineData(100, 3, 3)]
    public async Task Only_so_many_requests_are_under_way_to_a_host_and_in_all(int perHost, int inAll, int most)
    {
        await using var asking = new Asking();
        asking.Options = asking.Options with { AtOncePerHost = perHost, AtOnce = inAll };
        var paths = Enumerable.Range(0, 12).Select(number => $"/{number}").ToArray();
        var (guard, underWay, seen) = (new Lock(), 0, 0);
        foreach (var path in paths)
            asking.On(path, async request =>
            {
                lock (guard)
                    seen = Math.Max(seen, ++underWay);
                await Task.Delay(30, request.Stopped);
                // Before the answer: whoever has it may already ask again.
                lock (guard)
                    underWay--;
                await request.SayAsync(200);
            });
        Assert.Empty(await asking.Ask(paths));
        Assert.Equal(most, seen);
    }

    [Fact]
    public async Task When_the_time_is_up_what_is_left_is_said_once_and_what_was_learned_is_kept()
    {
        await using var asking = new Asking();
        asking.On("/a", request => request.SayAsync(200)).On("/b", request => request.HangAsync());
        Assert.Empty(await asking.Ask("/a"));

        asking.Options = asking.Options with { WholeTime = TimeSpan.FromMinutes(1) };
        var lines = await asking.Ask("/a", "/b");
        Assert.Equal(["link/external-uncertain: the time was up with 1 link left to ask after; Ask again: what was learned is kept, so that the next run begins with these."], lines);
        Assert.Equal((0, 1, 1), (asking.Count!.Asked, asking.Count.Remembered, asking.Count.NotAsked));
    }
}
