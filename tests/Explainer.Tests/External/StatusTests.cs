namespace Explainer.Tests.External;

/// <summary>What hosts answer, and what is made of it.</summary>
public sealed class StatusTests
{
    [Fact]
    public async Task What_is_there_is_asked_by_head_and_says_nothing()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<p>a</p>")).On("/b", request => request.SayAsync(204));
        Assert.Empty(await asking.Ask("/a", "/b", "/a"));
        Assert.Equal(["HEAD news.site/a", "HEAD news.site/b"], asking.Requests.Order());
        Assert.Equal((2, 0, 0), (asking.Count!.Asked, asking.Count.Remembered, asking.Count.NotAsked));
    }

    [Fact]
    public async Task It_says_who_asks_and_brings_no_cookie()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(302, "/b\r\nSet-Cookie: a=b")).On("/b", request => request.SayAsync(200));
        Assert.Empty(await asking.Ask("/a"));
        Assert.All(asking.Server.Headers, headers =>
        {
            Assert.Matches(@"^Explainer-link-check/\S+ \(\+https://our\.site/desk/\)$", headers["User-Agent"]);
            Assert.DoesNotContain("Cookie", headers.Keys);
            Assert.DoesNotContain("Authorization", headers.Keys);
        });
    }

    [Fact]
    public async Task Names_of_hosts_in_any_script_are_asked_and_told_in_ascii()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200));
        asking.Options = asking.Options with { SiteUrl = "https://пример.site:8080/стол/" };
        Assert.Empty(await asking.Ask("//münchen.site/a"));
        Assert.Equal(["HEAD xn--mnchen-3ya.site/a"], asking.Requests);
        Assert.EndsWith("(+https://xn--e1afmkfd.site:8080/%D1%81%D1%82%D0%BE%D0%BB/)", Assert.Single(asking.Server.Headers)["User-Agent"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "answers 404 (Not Found)", "link/external-broken")]
    [InlineData(410, "answers 410 (Gone)", "link/external-gone")]
    public async Task What_is_missing_is_an_error_only_when_it_still_is_a_day_later(int status, string said, string rule)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(status));
        Assert.Equal(
            [$"link/external-uncertain: http://news.site/a {said}, seen first on 2026-11-02; An error if it is still so after 2026-11-03 09:00 UTC. Look for one at https://web.archive.org/web/*/http://news.site/a"],
            await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a", "GET news.site/a"], asking.Requests);

        asking.Time.Pass(TimeSpan.FromHours(23.9));
        Assert.StartsWith("link/external-uncertain: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);

        asking.Time.Pass(TimeSpan.FromHours(0.1));
        Assert.Equal(
            [$"{rule}: http://news.site/a {said}, and has been missing since 2026-11-02; Correct the link, or link to a copy. Look for one at https://web.archive.org/web/*/http://news.site/a"],
            await asking.Ask("/a"));
    }

    [Fact]
    public async Task A_verdict_is_never_kept_once_the_page_is_back_all_is_forgotten()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(404));
        _ = await asking.Ask("/a");
        asking.Time.Pass(TimeSpan.FromDays(2));
        Assert.StartsWith("link/external-broken: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);

        asking.On("/a", request => request.SayAsync(200));
        Assert.Empty(await asking.Ask("/a"));

        asking.Time.Pass(TimeSpan.FromDays(10));
        asking.On("/a", request => request.SayAsync(404));
        Assert.Contains("answers 404 (Not Found), seen first on 2026-11-14; last found on 2026-11-04", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_between_two_sightings_does_not_make_a_missing_page_live()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(404));
        _ = await asking.Ask("/a");
        asking.Time.Pass(TimeSpan.FromDays(1));
        asking.On("/a", request => request.SayAsync(503));
        Assert.StartsWith("link/external-uncertain: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
        asking.On("/a", request => request.SayAsync(404));
        Assert.StartsWith("link/external-broken: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "400 (Bad Request)")]
    [InlineData(401, "401 (Unauthorized)")]
    [InlineData(403, "403 (Forbidden)")]
    [InlineData(429, "429 (Too Many Requests)")]
    [InlineData(451, "451 (Unavailable For Legal Reasons)")]
    [InlineData(500, "500 (Internal Server Error)")]
    [InlineData(503, "503 (Service Unavailable)")]
    [InlineData(999, "999")]
    public async Task Other_refusals_and_faults_are_uncertain_and_stay_so_however_often(int status, string said)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(status));
        for (var day = 0; day < 3; day++)
        {
            Assert.Equal([$"link/external-uncertain: http://news.site/a answers {said}"], await asking.Ask("/a"));
            asking.Time.Pass(TimeSpan.FromDays(1));
        }
    }

    [Theory]
    [InlineData(405)]
    [InlineData(501)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task Who_refuses_head_is_asked_by_get(int status)
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(request.Method == "HEAD" ? status : 200));
        Assert.Empty(await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a", "GET news.site/a"], asking.Requests);
    }

    [Fact]
    public async Task A_host_that_does_not_know_head_is_asked_by_get_from_then_on()
    {
        await using var asking = new Asking();
        asking.Options = asking.Options with { AtOncePerHost = 1 };
        foreach (var path in new[] { "/a", "/b", "/c" })
            asking.On(path, request => request.SayAsync(request.Method == "HEAD" ? 405 : 200));
        Assert.Empty(await asking.Ask("/a", "/b", "/c"));
        Assert.Equal(["HEAD news.site/a", "GET news.site/a", "GET news.site/b", "GET news.site/c"], asking.Requests);
    }

    [Fact]
    public async Task A_fault_that_passes_is_none()
    {
        var faults = 3;
        await using var asking = new Asking().On("/a", request => request.SayAsync(Interlocked.Decrement(ref faults) >= 0 ? 500 : 200));
        Assert.Empty(await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a", "GET news.site/a", "GET news.site/a", "GET news.site/a"], asking.Requests);

        // Each wait is about twice the one before; how much it is spread is chance, which is a half here.
        var waits = asking.Time.Waits.ToArray();
        Assert.Equal(2, waits.Length);
        Assert.InRange(waits[0], TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(2));
        Assert.InRange(waits[1] / waits[0], 1.2, 4);
    }

    [Fact]
    public async Task The_archive_that_the_bibliography_names_is_named()
    {
        await using var asking = new Asking();
        var use = asking.Use("/a") with { Archive = "https://archive.site/2022/a" };
        Assert.Equal(
            "An error if it is still so after 2026-11-03 09:00 UTC. The bibliography has one at https://archive.site/2022/a.",
            Assert.Single(await asking.Problems(use)).Hint);
    }

    [Fact]
    public async Task A_problem_stands_at_every_place_and_the_link_is_asked_after_once()
    {
        await using var asking = new Asking();
        var (one, two) = (new Explainer.Diagnostics.SourceFile("content/a.md", "abc"), new Explainer.Diagnostics.SourceFile("content/b.md", "abc"));
        var problems = await asking.Problems(
            asking.Use("/a") with { At = one.Span(0, 1) }, asking.Use("/a#x") with { At = two.Span(1, 1) }, asking.Use("/a") with { Page = "/z/", Pages = 12 });
        Assert.Equal(["content/a.md", "content/b.md", null], problems.Select(problem => problem.At?.File.Path));
        Assert.Contains("(and on 11 more pages)", problems[2].Message, StringComparison.Ordinal);
        Assert.Equal("/z/", problems[2].Page);
        Assert.Single(asking.Requests, "GET news.site/a");
    }
}
