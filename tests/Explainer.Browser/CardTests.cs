using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>Cards of linked names: by pointer, by keyboard, by touch, and without a script.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class CardTests(Sites sites, Chromium chromium)
{
    private const string Article = "/articles/israel-saw-no-war-coming/";

    [Fact]
    public async Task A_card_opens_under_the_pointer_can_be_pointed_at_and_goes_with_Escape()
    {
        await using var opened = await OpenAsync(new());
        var page = opened.Page;
        await Name(page).HoverAsync();
        await Card(page).WaitForAsync();
        await Card(page).HoverAsync();
        await page.WaitForTimeoutAsync(600);
        Assert.Equal(1, await Card(page).CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await Card(page).CountAsync());
        opened.AssertClean();
    }

    [Fact]
    public async Task A_card_opens_with_the_keyboard_describes_its_link_and_goes_when_the_link_is_left()
    {
        await using var opened = await OpenAsync(new());
        var page = opened.Page;
        // From the link before it, as a reader's Tab would come.
        await Name(page).EvaluateAsync("a => { a.tabIndex = 0; const all = [...document.querySelectorAll('a[href], button, summary')].filter(e => e.checkVisibility()); all[all.indexOf(a) - 1].focus(); }");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(1, await Card(page).CountAsync());
        Assert.Equal("card", await Name(page).GetAttributeAsync("aria-describedby"));
        Assert.Equal("tooltip", await Card(page).GetAttributeAsync("role"));
        await page.Keyboard.PressAsync("Tab");
        Assert.NotEqual("card", await Name(page).GetAttributeAsync("aria-describedby"));
        opened.AssertClean();
    }

    [Fact]
    public async Task A_first_touch_shows_the_card_and_a_second_one_follows_the_link()
    {
        await using var opened = await OpenAsync(new() { Width = 360, Touch = true });
        await Name(opened.Page).TapAsync();
        await Card(opened.Page).WaitForAsync();
        Assert.Equal(0, await Geometry.OverflowAsync(opened.Page));
        await Name(opened.Page).TapAsync();
        await opened.Page.WaitForURLAsync("**/actors/yair-lapid/");
        opened.AssertClean();
    }

    [Fact]
    public async Task Without_a_script_a_name_is_a_link()
    {
        await using var opened = await OpenAsync(new() { Script = false });
        Assert.Equal(0, await Card(opened.Page).CountAsync());
        await Name(opened.Page).ClickAsync();
        await opened.Page.WaitForURLAsync("**/actors/yair-lapid/");
        opened.AssertClean();
    }

    [Fact]
    public async Task A_card_in_an_older_story_tells_the_role_of_that_day_and_marks_what_was_written_later()
    {
        await using var opened = await OpenAsync(new());
        await Name(opened.Page).HoverAsync();
        await Card(opened.Page).WaitForAsync();
        var words = await Card(opened.Page).InnerTextAsync();
        Assert.Contains("Foreign Minister", words, StringComparison.Ordinal);
        Assert.Matches(@"As of \d+ \w+ \d{4}: ", words);
        opened.AssertClean();
    }

    private async Task<OpenPage> OpenAsync(ReaderSettings how) => await chromium.OpenAsync((await sites.OwnAsync()).Url(Article), how);

    private static ILocator Name(IPage page) => page.Locator("main .text a[href$='actors/yair-lapid/']").First;

    private static ILocator Card(IPage page) => page.Locator("#card");
}
