using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>New windows that can steer the page.</summary>
internal static class TargetBlankOpener
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.Openers.Select(link =>
        new Fault(Rules.Output.TargetBlankOpener, $"{link.Name} opens in a new window that can steer this page", link.Name, "a", link.At) { Written = link.Name });
}
