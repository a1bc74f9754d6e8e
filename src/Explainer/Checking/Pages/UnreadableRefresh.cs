using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Refreshes that browsers cannot read, or that leave their URL empty.</summary>
internal static class UnreadableRefresh
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.BadRefreshes.Select(refresh =>
        new Fault(Rules.Link.BrokenMetaRefresh, $"the refresh \"{refresh.Name}\" names no URL", refresh.Name, "meta", refresh.At));
}
