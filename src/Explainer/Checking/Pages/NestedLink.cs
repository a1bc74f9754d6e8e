using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Links within links.</summary>
internal static class NestedLink
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.NestedLinks.Select(link =>
        new Fault(Rules.Output.NestedLink, $"the link to {link.Name} stands within another link", link.Name, "a", link.At) { Written = link.Name });
}
