using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Scripts and style sheets of other hosts without hashes.</summary>
internal static class SriMissing
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.Integrities.Where(use => use.Integrity.Length == 0 && use.Url.Contains("//", StringComparison.Ordinal)).Select(use =>
        new Fault(Rules.Output.SriMissing, $"{use.Url} is loaded without integrity", use.Url, "script", use.At) { Written = use.Url });
}
