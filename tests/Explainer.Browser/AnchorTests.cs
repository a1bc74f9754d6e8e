using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>The sign # beside quotes, claims and events: a link to it, which also copies its address.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class AnchorTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData("/timeline/", "#e-")]
    [InlineData("/articles/israel-saw-no-war-coming/", "#q-")]
    [InlineData("/articles/israel-saw-no-war-coming/", "#c-")]
    public async Task The_sign_leads_to_the_part_and_copies_its_address(string path, string begins)
    {
        await using var opened = await OpenAsync(path, new());
        var page = opened.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Sign(page, begins).ClickAsync();
        await page.GetByText("Link copied").WaitForAsync();
        Assert.Contains(begins, page.Url, StringComparison.Ordinal);
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        opened.AssertClean();
    }

    [Fact]
    public async Task Without_a_script_the_sign_is_a_link()
    {
        await using var opened = await OpenAsync("/timeline/", new() { Script = false });
        await Sign(opened.Page, "#e-").ClickAsync();
        Assert.Contains("#e-", opened.Page.Url, StringComparison.Ordinal);
        opened.AssertClean();
    }

    private async Task<OpenPage> OpenAsync(string path, ReaderSettings how) => await chromium.OpenAsync((await sites.OwnAsync()).Url(path), how);

    private static ILocator Sign(IPage page, string begins) => page.Locator($"a.perma[href^='{begins}']").First;
}
