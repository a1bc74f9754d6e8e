using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>JSON-LD that is no JSON.</summary>
internal static class UnreadableData
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.BadData.Select(data =>
        new Fault(Rules.Link.BrokenJsonLdUrl, $"the JSON-LD cannot be read: {data.Name}", data.Name, "script", data.At));
}
