using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Links in which there is nothing to read.</summary>
internal static class EmptyLinkText
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.EmptyLinks.Select(link =>
        new Fault(Rules.Output.EmptyLinkText, $"the link to {link.Name} has no text", link.Name, "a", link.At) { Written = link.Name });
}
