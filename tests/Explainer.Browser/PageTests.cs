namespace Explainer.Browser;

/// <summary>What holds for every page in a real browser. Also the pattern for more: open a page, look, ask that nothing went wrong.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class PageTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/", 1280, false)]
    [InlineData("/", 320, true)]
    [InlineData("/articles/", 320, false)]
    [InlineData("/search/", 320, true)]
    public async Task A_page_of_our_own_site_loads_without_a_fault(string path, int width, bool dark)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url(path), new() { Width = width, Dark = dark });
        await opened.ShootAsync($"own{path.Replace('/', '-')}{width}{(dark ? "-dark" : "")}");
        Assert.NotEmpty(await opened.Page.Locator("h1").AllAsync());
        opened.AssertClean();
    }

    [Fact]
    public async Task Every_page_of_our_own_site_loads_without_a_fault()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        foreach (var path in own.Pages)
            await opened.Page.GotoAsync(own.Url(path));
        opened.AssertClean();
    }

    // WCAG 2.2, 1.4.10: text reflows at 320 CSS pixels; what cannot (tables, code) scrolls within itself.
    [Theory]
    [InlineData("/wide/")]
    [InlineData("/articles/everything/")]
    [InlineData("/actors/ostland/")]
    [InlineData("/actors/long-name/")]
    [InlineData("/sources/")]
    public async Task Nothing_makes_a_page_wider_than_a_small_screen(string path)
    {
        var stress = await sites.StressAsync();
        await using var opened = await chromium.OpenAsync(stress.Url(path), new() { Width = 320 });
        await opened.ShootAsync($"stress{path.Replace('/', '-')}320");
        Assert.Equal(320, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        opened.AssertClean();
    }

    [Fact]
    public async Task A_reader_without_scripts_and_without_a_server_gets_from_the_front_page_to_an_actor()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.FileUrl("/"), new() { Script = false });
        await opened.Page.Locator("nav a[href*='actors/']").First.ClickAsync();
        await opened.Page.Locator("main li a[href$='/index.html']").First.ClickAsync();
        await opened.Page.WaitForURLAsync(url => url.Contains("/actors/", StringComparison.Ordinal) && url.EndsWith("/index.html", StringComparison.Ordinal));
        Assert.NotEmpty(await opened.Page.Locator("h1").AllAsync());
        opened.AssertClean();
    }
}
