using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Links to <c>#</c> alone.</summary>
internal static class HashOnlyHref
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.HashLinks.Select(link =>
        new Fault(Rules.Link.HashOnlyHref, "the link to # alone leads to the top of the page", "#", "a", link.At) { Written = "#" });
}
