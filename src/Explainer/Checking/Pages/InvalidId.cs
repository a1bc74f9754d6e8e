using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Ids that are empty or have blanks in them.</summary>
internal static class InvalidId
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.InvalidIds.Select(id => new Fault(
        Rules.Link.InvalidId, id.Name.Length == 0 ? "an id is empty" : $"the id \"{id.Name}\" has blanks in it", id.Name, "", id.At));
}
