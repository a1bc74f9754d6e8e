namespace Explainer.Tests.External;

/// <summary>Where hosts send their readers.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task What_has_moved_for_good_is_told_with_the_new_address(int status)
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(status, "/b/")).On("/b/", request => request.SayAsync(200, "<h2 id=c>"));
        Assert.Equal(["link/external-moved: http://news.site/a has moved for good to http://news.site/b/; Write http://news.site/b/."], await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a", "HEAD news.site/b/"], asking.Requests);
        Assert.Equal(["link/external-moved: http://news.site/a#c has moved for good to http://news.site/b/#c; Write http://news.site/b/#c."], await asking.Ask("/a#c"));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task What_is_elsewhere_for_now_is_not_told(int status)
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(status, "b?c=d")).On("/b?c=d", request => request.SayAsync(200));
        Assert.Empty(await asking.Ask("/a"));
    }

    [Fact]
    public async Task A_chain_counts_as_far_as_it_is_for_good()
    {
        await using var asking = new Asking();
        asking.On("/a", request => request.SendOnAsync(301, $"http://other.site:{asking.Server.Port}/b"))
            .On("/b", request => request.SendOnAsync(308, "/c"))
            .On("/c", request => request.SendOnAsync(302, "/d"))
            .On("/d", request => request.SendOnAsync(301, "/e"))
            .On("/e", request => request.SayAsync(200));
        Assert.Equal(["link/external-moved: http://news.site/a has moved for good to http://other.site/c; Write http://other.site/c."], await asking.Ask("/a"));
        Assert.Equal("HEAD other.site/e", asking.Requests[^1]);
    }

    [Fact]
    public async Task Who_is_sent_on_to_where_all_begins_is_warned()
    {
        await using var asking = new Asking().On("/2022/a", request => request.SendOnAsync(301, "/")).On("/", request => request.SayAsync(200));
        Assert.Equal(
            ["link/external-moved: http://news.site/2022/a has moved for good to http://news.site/; That is the beginning of the site, not the page: Look for one at https://web.archive.org/web/*/http://news.site/2022/a"],
            await asking.Ask("/2022/a"));
    }

    [Fact]
    public async Task A_circle_is_told_and_is_uncertain()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(302, "/b")).On("/b", request => request.SendOnAsync(301, "/a"));
        Assert.Equal(
            ["link/external-uncertain: http://news.site/a sends its readers round in a circle: http://news.site/a to http://news.site/b to http://news.site/a"],
            await asking.Ask("/a"));
    }

    [Fact]
    public async Task A_way_without_end_is_left()
    {
        await using var asking = new Asking();
        foreach (var number in Enumerable.Range(0, 30))
            asking.On($"/{number}", request => request.SendOnAsync(302, $"/{number + 1}"));
        Assert.Equal(["link/external-uncertain: http://news.site/0 sends its readers on more than 10 times, last to http://news.site/11"], await asking.Ask("/0"));
        Assert.Equal(11, asking.Requests.Length);
    }

    [Fact]
    public async Task A_redirect_to_a_missing_page_is_missing()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(301, "/gone"));
        Assert.StartsWith(
            "link/external-uncertain: http://news.site/a sends its readers on to http://news.site/gone, which answers 404 (Not Found), seen first on 2026-11-02; An error",
            Assert.Single(await asking.Ask("/a")),
            StringComparison.Ordinal);
        asking.Time.Pass(TimeSpan.FromDays(1));
        Assert.StartsWith("link/external-broken: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailto:desk@news.site")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("http://user:secret@news.site/")]
    [InlineData("gopher://news.site/")]
    public async Task Only_addresses_of_the_web_are_followed(string location)
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(302, location));
        Assert.Equal([$"link/external-uncertain: http://news.site/a sends its readers on to {location}, which is no address of the web"], await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a"], asking.Requests);
    }

    [Fact]
    public async Task A_redirect_that_leads_nowhere_is_uncertain()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(301)).On("/b", request => request.SayAsync(300));
        Assert.Equal(
            ["link/external-uncertain: http://news.site/a answers 301 (Moved Permanently)", "link/external-uncertain: http://news.site/b answers 300 (Multiple Choices)"],
            await asking.Ask("/a", "/b"));
    }

    [Theory]
    [InlineData("http://inside.site/admin", "inside.site")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254")]
    [InlineData("http://[fd00::1]/", "[fd00::1]")]
    [InlineData("http://0x0a000001/", "10.0.0.1")]
    public async Task A_redirect_into_a_private_network_is_not_followed(string location, string host)
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(302, location));
        Assert.Equal(
            [$"link/external-uncertain: http://news.site/a sends its readers on to {new Uri(location)}, which is not to be had: {host} is no host of the public network, which is all that is asked"],
            await asking.Ask("/a"));
        Assert.Equal(["HEAD news.site/a"], asking.Requests);
    }

    [Fact]
    public async Task Letters_of_any_script_are_followed()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(301, "/Шольц")).On("/%D0%A8%D0%BE%D0%BB%D1%8C%D1%86", request => request.SayAsync(200));
        Assert.Equal(["HEAD news.site/a", "HEAD news.site/%D0%A8%D0%BE%D0%BB%D1%8C%D1%86"], await new Func<Task<string[]>>(async () =>
        {
            Assert.StartsWith("link/external-moved: ", Assert.Single(await asking.Ask("/a")), StringComparison.Ordinal);
            return asking.Requests;
        })());
    }
}
