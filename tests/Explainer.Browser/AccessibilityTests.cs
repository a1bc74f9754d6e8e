using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Explainer.Browser;

/// <summary>WCAG 2.2 AA, as far as a machine can tell: axe-core finds nothing on any kind of page, in either scheme.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class AccessibilityTests(Sites sites, Chromium chromium)
{
    private static readonly AxeRunOptions AllRules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    // What may change with colours and widths; the rest of a page is the same in both schemes.
    private static readonly AxeRunOptions RulesOfSight = Only(
        "rule", "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "avoid-inline-spacing", "meta-viewport");

    private static readonly string[] Crowded = ["/articles/everything/", "/actors/mira-sol/", "/actors/right-to-left/"];

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task No_kind_of_page_has_a_fault_that_axe_knows(int width, bool dark)
    {
        var own = await sites.OwnAsync();
        await AssertNoViolationsAsync(PageKinds.Own.Select(own.Url), new() { Width = width, Dark = dark });
    }

    [Fact]
    public async Task Nor_has_a_page_with_too_much_of_everything()
    {
        var stress = await sites.StressAsync();
        await AssertNoViolationsAsync(Crowded.Select(stress.Url), new() { Width = 360 });
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task Nor_has_a_page_with_pictures(int width, bool dark)
    {
        var photos = await sites.PhotosAsync();
        await AssertNoViolationsAsync([photos.Url("/articles/quay/"), photos.Url("/actors/ostland/")], new() { Width = width, Dark = dark });
    }

    private static AxeRunOptions Only(string type, params string[] values) =>
        new() { RunOnly = new() { Type = type, Values = [.. values] }, ResultTypes = [ResultType.Violations] };

    private async Task AssertNoViolationsAsync(IEnumerable<string> urls, ReaderSettings how)
    {
        await using var opened = await chromium.NewAsync(how);
        var faults = new List<string>();
        foreach (var url in urls)
        {
            await opened.Page.GotoAsync(url);
            var found = await opened.Page.RunAxe(how.Dark ? RulesOfSight : AllRules);
            faults.AddRange(from violation in found.Violations
                            from node in violation.Nodes.Take(4)
                            select $"{url}: {violation.Id}: {violation.Help}\n    {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Select(c => c.Message))}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
