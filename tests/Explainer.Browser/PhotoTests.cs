using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>Pictures, as browsers load and lay them out.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class PhotoTests(Sites sites, Chromium chromium)
{
    private const string Article = "/articles/quay/";

    [Theory]
    [InlineData(360, "quay-360.")]
    [InlineData(1440, "quay-720.")]
    public async Task A_browser_picks_the_smallest_picture_that_fills_the_column_and_nothing_moves(int width, string picked)
    {
        var site = await sites.PhotosAsync();
        await using var opened = await chromium.NewAsync(new() { Width = width });
        await opened.Page.AddInitScriptAsync(Geometry.WatchShifts);
        await opened.Page.GotoAsync(site.Url(Article), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var source = await Photo(opened.Page).EvaluateAsync<string>("image => image.currentSrc");
        Assert.Contains(picked, source, StringComparison.Ordinal);
        Assert.EndsWith(".avif", source, StringComparison.Ordinal);
        // Down to the end: whatever is loaded on the way takes the room that was kept for it.
        await opened.Page.EvaluateAsync("async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(done => setTimeout(done, 40)); } }");
        await opened.Page.WaitForFunctionAsync("[...document.images].every(image => image.complete && image.naturalWidth > 0)");
        Assert.Equal(0, await Geometry.ShiftAsync(opened.Page));
        Assert.Equal(0, await Geometry.OverflowAsync(opened.Page));
        opened.AssertClean();
    }

    [Fact]
    public async Task Pictures_far_down_wait_until_a_reader_comes_near()
    {
        var site = await sites.PhotosAsync();
        await using var opened = await chromium.NewAsync(new() { Width = 360 });
        var asked = new List<string>();
        opened.Page.Request += (_, request) => asked.Add(request.Url);
        await opened.Page.GotoAsync(site.Url(Article), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, url => url.Contains("chart", StringComparison.Ordinal));
        await opened.Page.Locator("img[alt^='What they said']").ScrollIntoViewIfNeededAsync();
        await opened.Page.WaitForFunctionAsync("document.querySelector(\"img[alt^='What they said']\").naturalWidth > 0");
        Assert.Contains(asked, url => url.Contains("chart-360.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(900, true)]
    [InlineData(1440, false)]
    public async Task Pictures_keep_their_shape_and_stay_in_the_text_column(int width, bool dark)
    {
        var site = await sites.PhotosAsync();
        await using var opened = await chromium.OpenAsync(site.Url(Article), new() { Width = width, Dark = dark });
        await opened.ShootAsync($"photos/article-{width}{(dark ? "-dark" : "")}");
        var shape = await Photo(opened.Page).EvaluateAsync<double[]>("image => [image.clientWidth, image.clientHeight, image.getBoundingClientRect().left, document.querySelector('.lede').getBoundingClientRect().left, innerWidth]");
        Assert.Equal(1.6, shape[0] / shape[1], 0.02);
        Assert.Equal(shape[3], shape[2], 1.0);
        Assert.True(shape[0] <= shape[4] && shape[0] >= Math.Min(300, shape[4] * 0.8));
        Assert.NotEmpty(await opened.Page.Locator("figure figcaption", new() { HasText = "Photo: A. Photographer" }).AllAsync());
        opened.AssertClean();
    }

    [Fact]
    public async Task Without_a_server_and_on_paper_pictures_are_there()
    {
        var site = await sites.PhotosAsync();
        await using var opened = await chromium.OpenAsync(site.FileUrl(Article), new() { Script = false });
        Assert.True(await Photo(opened.Page).EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 0"));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await Photo(opened.Page).EvaluateAsync<double>("image => image.clientHeight"), 100, 270);
        opened.AssertClean();
    }

    private static ILocator Photo(IPage page) => page.Locator("figure.photo img");
}
