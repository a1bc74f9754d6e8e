using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>How pages of every kind look: in three widths, two schemes, and under the stress of too much and too little.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class LookTests(Sites sites, Chromium chromium)
{
    // Pictures take longer than all that is asked of the pages: tests/run asks for two of each page, or for all six.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PICTURES");

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Every_kind_of_page_fits_its_window_and_never_moves(int width)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync(new() { Width = width });
        await opened.Page.AddInitScriptAsync(Geometry.WatchShifts);
        var faults = new List<string>();
        foreach (var path in PageKinds.Own)
        {
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await opened.Page.GotoAsync(own.Url(path));
            faults.AddRange(from fault in await FaultsAsync(opened.Page) select $"{path}: {fault}");
            if (await Geometry.ShiftAsync(opened.Page) is > 0.01 and var shift)
                faults.Add($"{path}: moved by {shift} while it loaded");
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                if (Pictures == "all" || (Pictures == "some" && (width, scheme) is ((1440, ColorScheme.Light) or (360, ColorScheme.Dark))))
                {
                    await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    await opened.ShootAsync($"own/{PageKinds.Name(path)}-{width}-{scheme}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        opened.AssertClean();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Too_much_or_too_little_breaks_no_page(int width)
    {
        var stress = await sites.StressAsync();
        await using var opened = await chromium.NewAsync(new() { Width = width });
        var faults = new List<string>();
        foreach (var path in PageKinds.Stress)
        {
            await opened.Page.GotoAsync(stress.Url(path));
            faults.AddRange(from fault in await FaultsAsync(opened.Page) select $"{path}: {fault}");
            if (width == 320 && Pictures is not null)
                await opened.ShootAsync($"stress/{PageKinds.Name(path)}-320");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
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

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page) =>
    [
        .. await Geometry.OverflowAsync(page) is > 0 and var over ? [$"{over} pixels wider than the window"] : Array.Empty<string>(),
        .. from pair in await Geometry.OverlapsAsync(page) select $"one over the other: {pair}",
        .. from element in await Geometry.EmptyAsync(page) select $"nothing in it: {element}",
    ];
}
