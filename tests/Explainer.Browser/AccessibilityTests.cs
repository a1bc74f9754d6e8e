using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>WCAG 2.2 AA, as far as a machine can tell: axe-core finds nothing on any kind of page, in either scheme.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class AccessibilityTests(Sites sites, Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>The pages of our own site.</summary>
    public static TheoryData<string> Own => PageKinds.Own;

    [Theory]
    [MemberData(nameof(Own))]
    public async Task A_page_has_no_fault_that_axe_knows_in_either_scheme(string path)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url(path));
        await AssertNoViolationsAsync(opened.Page, "light");
        await opened.Page.SetViewportSizeAsync(360, 800);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AssertNoViolationsAsync(opened.Page, "dark");
    }

    [Theory]
    [InlineData("/articles/everything/")]
    [InlineData("/actors/mira-sol/")]
    [InlineData("/actors/right-to-left/")]
    public async Task Nor_has_a_page_with_too_much_of_everything(string path)
    {
        var stress = await sites.StressAsync();
        await using var opened = await chromium.OpenAsync(stress.Url(path), new() { Width = 360, Dark = true });
        await AssertNoViolationsAsync(opened.Page, "dark");
    }

    private static async Task AssertNoViolationsAsync(IPage page, string scheme)
    {
        var found = await page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, $"{page.Url}, {scheme}\n" + string.Join("\n", found.Violations.Select(v =>
            $"  {v.Id}: {v.Help}\n{string.Join("\n", v.Nodes.Take(4).Select(n => $"    {n.Html}\n      {string.Join("; ", n.Any.Concat(n.All).Select(c => c.Message))}"))}")));
    }
}
