using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Elements <c>a</c> without <c>href</c>.</summary>
internal static class MissingHref
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.PlainAnchors.Select(anchor =>
        new Fault(Rules.Link.MissingHref, "<a> has no href", "", "a", anchor.At));
}
