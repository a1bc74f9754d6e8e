using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Diagnostics;

namespace Explainer;

/// <summary>What came out of a build.</summary>
/// <param name="Problems">All faults, in order, with the severities that the site sets.</param>
/// <param name="Pages">How many HTML pages were made and checked.</param>
/// <param name="Links">How many links were checked.</param>
/// <param name="AsOf">The day that the site was built for; null where it could not be modelled.</param>
public sealed record BuildResult(ImmutableArray<Problem> Problems, int Pages, int Links, DateOnly? AsOf)
{
    /// <summary>The links to other hosts, where somebody wanted them named.</summary>
    public ExternalUses External { get; init; } = ExternalUses.None;
}
