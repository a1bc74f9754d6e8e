using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>How pages of every kind look: in three widths, two schemes, and under the stress of too much and too little.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class LookTests(Sites sites, Chromium chromium)
{
    private static readonly bool AllPictures = Environment.GetEnvironmentVariable("PICTURES") == "all";

    /// <summary>The pages of our own site.</summary>
    public static TheoryData<string> Own => PageKinds.Own;

    [Theory]
    [MemberData(nameof(Own))]
    public async Task A_page_fits_its_window_and_never_moves(string path)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        await opened.Page.AddInitScriptAsync(Geometry.WatchShifts);
        foreach (var width in (int[])[360, 768, 1440])
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await opened.Page.GotoAsync(own.Url(path));
            Assert.Equal(0, await Geometry.OverflowAsync(opened.Page));
            Assert.Equal(0, await Geometry.ShiftAsync(opened.Page), 0.01);
            Assert.Empty(await Geometry.OverlapsAsync(opened.Page));
            Assert.Empty(await Geometry.EmptyAsync(opened.Page));
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                // Two pictures of each page tell most; all six take a minute more.
                if (AllPictures || (width, scheme) is (1440, ColorScheme.Light) or (360, ColorScheme.Dark))
                {
                    await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    await opened.ShootAsync($"own/{PageKinds.Name(path)}-{width}-{scheme}");
                }
            }
        }

        opened.AssertClean();
    }

    /// <summary>The pages of the stress site.</summary>
    public static TheoryData<string> Stress => PageKinds.Stress;

    [Theory]
    [MemberData(nameof(Stress))]
    public async Task Too_much_or_too_little_breaks_no_page(string path)
    {
        var stress = await sites.StressAsync();
        await using var opened = await chromium.OpenAsync(stress.Url(path), new() { Width = 1440 });
        foreach (var width in (int[])[1440, 768, 320])
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal(0, await Geometry.OverflowAsync(opened.Page));
            Assert.Empty(await Geometry.OverlapsAsync(opened.Page));
        }

        Assert.Empty(await Geometry.EmptyAsync(opened.Page));
        await opened.ShootAsync($"stress/{PageKinds.Name(path)}-320");
        opened.AssertClean();
    }

    [Fact]
    public async Task Where_the_system_sets_all_colours_what_is_chosen_and_what_became_of_claims_can_still_be_told()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url("/articles/israel-saw-no-war-coming/"), new() { ForcedColors = true });
        await opened.ShootAsync("own/forced-colors");
        Assert.Equal("solid", await opened.Page.Locator(".depth label:has(:checked)").EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        Assert.NotEqual("0px", await opened.Page.Locator(".verdict[data-is='held']").First.EvaluateAsync<string>("e => getComputedStyle(e, '::before').borderTopWidth"));
        Assert.NotEqual("none", await opened.Page.Locator(".later").First.EvaluateAsync<string>("e => getComputedStyle(e).borderInlineStartStyle"));
        opened.AssertClean();
    }
}
