using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Parts of drawings that are not there.</summary>
internal static class BrokenSvgRef
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.DrawingParts.Where(part => !page.Ids.Contains(part.Name)).Select(part =>
        new Fault(Rules.Link.BrokenSvgRef, $"url(#{part.Name}) names a part that the page does not have", "#" + part.Name, "svg", part.At));
}
