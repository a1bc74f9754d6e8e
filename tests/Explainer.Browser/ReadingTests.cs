using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>The ways to read an explainer: by keyboard, in short, on paper, without script and from files.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed partial class ReadingTests(Sites sites, Chromium chromium)
{
    private const string Explainer = "/articles/israel-saw-no-war-coming/";

    [Fact]
    public async Task A_reader_with_a_keyboard_sees_at_every_stop_where_they_are()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url(Explainer));
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await page.EvaluateAsync<string>("document.activeElement.innerText"));
        await AssertFocusIsSeenAsync(page);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, 0); document.querySelector('.skip').focus()");
        for (var stop = 0; stop < 45; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await AssertFocusIsSeenAsync(page);
        }

        opened.AssertClean();
    }

    [Fact]
    public async Task The_short_reading_needs_no_script_and_what_a_link_leads_to_is_shown_in_it()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url(Explainer), new() { Script = false });
        var (stakes, actors) = (opened.Page.Locator("[data-role='stakes']").First, opened.Page.Locator("section:has(> #actors)"));
        await Assertions.Expect(actors).ToBeVisibleAsync();
        await opened.Page.Locator("#brief").CheckAsync();
        await Assertions.Expect(actors).ToBeHiddenAsync();
        await Assertions.Expect(stakes).ToBeVisibleAsync();
        await opened.Page.GotoAsync(own.Url(Explainer) + "#actors");
        await Assertions.Expect(actors).ToBeVisibleAsync();
        await opened.Page.Locator("#brief").CheckAsync();
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(opened.Page.Locator("section:has(> #sources)")).ToBeVisibleAsync();
        opened.AssertClean();
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Explainer)]
    [InlineData("/context/vienna-talks/")]
    [InlineData("/claims/")]
    public async Task A_page_prints_in_black_on_white(string path)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url(path), new() { Dark = true });
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.False(await opened.Page.Locator(".nav").First.IsVisibleAsync());
        var pdf = await opened.Page.PdfAsync(new() { Path = Tests.Repository.At("TestResults", "browser", "print", PageKinds.Name(path) + ".pdf"), PreferCSSPageSize = true });
        Assert.Matches(PdfStart(), System.Text.Encoding.ASCII.GetString(pdf.AsSpan(0, 8)));
        opened.AssertClean();
    }

    [Fact]
    public async Task Every_kind_of_page_reads_from_files_as_well_without_script_as_with_it()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        await using var plain = await chromium.NewAsync(new() { Script = false });
        foreach (var path in PageKinds.OwnWithoutHost)
        {
            await opened.Page.GotoAsync(own.FileUrl(path));
            await plain.Page.GotoAsync(own.FileUrl(path));
            Assert.Equal(
                await opened.Page.Locator("main :is(h1, h2, h3)").AllInnerTextsAsync(),
                await plain.Page.Locator("main :is(h1, h2, h3)").AllInnerTextsAsync());
        }

        opened.AssertClean();
        plain.AssertClean();
    }

    [Fact]
    public async Task The_timeline_shows_one_thread_alone_in_place_and_leads_without_script_to_its_own_page()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url("/timeline/"));
        var events = opened.Page.Locator(".timeline > li:visible");
        var all = await events.CountAsync();
        await opened.Page.Locator("#thread").SelectOptionAsync("1");
        var chosen = await events.CountAsync();
        Assert.InRange(chosen, 1, all - 1);
        await Assertions.Expect(opened.Page.Locator("#filter [role=status]")).ToHaveTextAsync($"{chosen} of {all} events");
        opened.AssertClean();

        await using var plain = await chromium.OpenAsync(own.Url("/timeline/"), new() { Script = false });
        await plain.Page.Locator("#threads a").First.ClickAsync();
        await plain.Page.WaitForURLAsync(url => url.EndsWith("/#chronology", StringComparison.Ordinal));
        Assert.Equal(chosen, await plain.Page.Locator("section:has(> #chronology) .timeline > li").CountAsync());
        plain.AssertClean();
    }

    // An outline that is drawn, on something that lies in the window: WCAG 2.2, 2.4.7 and 2.4.11.
    private static async Task AssertFocusIsSeenAsync(IPage page)
    {
        var fault = await page.EvaluateAsync<string?>("""
            () => {
              const focused = document.activeElement;
              const drawn = focused.matches('.depth input') ? focused.parentElement : focused;
              const style = getComputedStyle(drawn), box = drawn.getBoundingClientRect();
              const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && seen ? null : focused.outerHTML.slice(0, 120);
            }
            """);
        Assert.Null(fault);
    }

    [GeneratedRegex(@"\A%PDF-1\.\d")]
    private static partial Regex PdfStart();
}
