using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Judges the address that a page of ours gives as its own.</summary>
internal static class CanonicalJudge
{
    /// <summary>What is wrong with it, if anything is.</summary>
    public static Fault? FaultOf(OutputEntry page, PageFacts facts, OutputMap outputs)
    {
        if (facts.NoIndex || facts.SendsOn)
            return null;
        if (facts.Canonical is not { } canonical)
            return new(Rules.Link.CanonicalMismatch, "the page has no canonical link", "", "link", null);
        var resolved = UrlResolver.Resolve(canonical.Name, UrlBase.OfOutput(outputs.Base, page.Path), outputs.Base);
        return resolved is { Place: UrlPlace.Site } && resolved.Path == page.Url ? null
            : new(Rules.Link.CanonicalMismatch, $"the canonical link of {page.Url} is {canonical.Name}, another place", canonical.Name, "link", canonical.At);
    }
}
