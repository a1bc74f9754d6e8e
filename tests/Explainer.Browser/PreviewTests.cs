using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>The preview in a real browser: nobody touches the page, and it shows what was edited.</summary>
/// <param name="chromium">The browser.</param>
public sealed class PreviewTests(Chromium chromium)
{
    private const string Lee = "content/actors/ann-lee.md";

    [Fact]
    public async Task An_edit_shows_by_itself_in_every_tab_that_it_concerns_and_in_no_other()
    {
        await using var site = await ServedAsync();
        await using var one = await OpenAsync(site, "/actors/ann-lee/");
        await using var two = await OpenAsync(site, "/actors/ann-lee/");
        await using var other = await OpenAsync(site, "/about/");
        await other.Page.EvaluateAsync("window.untouched = true");

        site.Edit(Lee, "She spoke.", "She spoke again.");
        await Expect(one.Page.GetByText("She spoke again.")).ToBeVisibleAsync();
        await Expect(two.Page.GetByText("She spoke again.")).ToBeVisibleAsync();
        Assert.True(await other.Page.EvaluateAsync<bool>("window.untouched"));
        one.AssertClean();
        other.AssertClean();
    }

    [Fact]
    public async Task A_style_changes_without_the_page_being_loaded_again()
    {
        await using var site = await ServedAsync();
        await using var opened = await OpenAsync(site, "/about/");
        await opened.Page.EvaluateAsync("window.untouched = true");
        var heading = opened.Page.Locator("h1");
        await Expect(heading).ToHaveCSSAsync("letter-spacing", "1px");

        site.Edit("layouts/assets/own.css", "1px", "3px");
        await Expect(heading).ToHaveCSSAsync("letter-spacing", "3px");
        Assert.True(await opened.Page.EvaluateAsync<bool>("window.untouched"));
        site.Edit("layouts/assets/own.css", "3px", "5px");
        await Expect(heading).ToHaveCSSAsync("letter-spacing", "5px");
        Assert.True(await opened.Page.EvaluateAsync<bool>("window.untouched"));
        Assert.Equal(1, await opened.Page.Locator("link[rel=stylesheet][href*='own.']").CountAsync());
        opened.AssertClean();
    }

    [Fact]
    public async Task A_fault_is_told_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        await using var site = await ServedAsync();
        await using var opened = await OpenAsync(site, "/actors/ann-lee/");
        site.Edit(Lee, "type: person", "type: parson");
        var panel = opened.Page.Locator("explainer-problems");
        await Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 error");
        await Expect(panel).ToContainTextAsync($"{Lee}(3,7): error content/unknown-value");
        await Expect(panel.Locator("pre")).ToContainTextAsync("3 | type: parson");
        await Expect(opened.Page.GetByText("She spoke.")).ToBeVisibleAsync();
        await opened.ShootAsync("preview-problems");

        await panel.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(panel.Locator("pre")).ToHaveCountAsync(0);
        site.Edit(Lee, "type: parson", "type: person");
        await Expect(panel).ToHaveCountAsync(0);
        opened.AssertClean();
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_after_the_new_text_was_shown()
    {
        await using var site = await ServedAsync();
        await using var opened = await OpenAsync(site, "/actors/ann-lee/");
        site.Edit(Lee, "She spoke.", "She [spoke](/nowhere/).");
        await Expect(opened.Page.GetByRole(AriaRole.Link, new() { Name = "spoke" })).ToBeVisibleAsync();
        await Expect(opened.Page.Locator("explainer-problems")).ToContainTextAsync("error link/broken-link");
    }

    [Fact]
    public async Task A_tab_finds_the_preview_again_and_shows_what_was_changed_meanwhile()
    {
        await using var site = await ServedAsync();
        await using var opened = await OpenAsync(site, "/actors/ann-lee/");
        await using var other = await OpenAsync(site, "/about/");
        await other.Page.EvaluateAsync("window.untouched = true");
        await site.StopAsync();
        site.Edit(Lee, "She spoke.", "She spoke meanwhile.");
        await site.StartAsync();
        await Expect(opened.Page.GetByText("She spoke meanwhile.")).ToBeVisibleAsync();
        Assert.True(await other.Page.EvaluateAsync<bool>("window.untouched"));
    }

    [Fact]
    public async Task A_page_that_was_not_there_shows_when_it_is_written()
    {
        await using var site = await ServedAsync();
        await using var opened = await OpenAsync(site, "/no-such-page/");
        site.Edit("content/pages/about.md", "title: About", "title: About\nslug: no-such-page");
        await Expect(opened.Page.GetByText("Text of the desk.")).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task<ServedSite> ServedAsync()
    {
        var site = new ServedSite();
        await site.StartAsync();
        return site;
    }

    // Listening goes on as long as the page: there is no moment without traffic to wait for.
    private async Task<OpenPage> OpenAsync(ServedSite site, string place)
    {
        var opened = await chromium.NewAsync();
        await opened.Page.GotoAsync(site.Url(place), new() { WaitUntil = WaitUntilState.Load });
        return opened;
    }
}
