using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Descriptors that are none.</summary>
internal static class SrcsetSyntax
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.BadSrcsets.Select(srcset =>
        new Fault(Rules.Output.SrcsetSyntax, $"in srcset, {srcset.Name}", srcset.Name, "img", srcset.At));
}
