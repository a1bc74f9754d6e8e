using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>What is loaded ahead and not used.</summary>
internal static class PreloadUnused
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.Preloads.Where(preload => page.Uses.Count(use => use.Url == preload.Name) < 2).Select(preload =>
        new Fault(Rules.Output.PreloadUnused, $"{preload.Name} is loaded ahead, and the page does not use it", preload.Name, "link", preload.At));
}
