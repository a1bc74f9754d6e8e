using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Image maps that are not there.</summary>
internal static class BrokenUsemap
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.UsedMaps.Where(map => !page.Maps.Contains(map.Name.TrimStart('#'))).Select(map =>
        new Fault(Rules.Link.BrokenUsemap, $"usemap names the map {map.Name}, which the page does not have", map.Name, "img", map.At));
}
