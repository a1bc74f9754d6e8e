using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>All links of a site to other hosts, with what it takes to ask after them and to tell the answers.</summary>
/// <param name="Uses">Every place, in order.</param>
/// <param name="SiteUrl">The site's address, by which hosts see who asks.</param>
/// <param name="Severities">The severities that the site sets, by rule.</param>
public sealed record ExternalUses(ImmutableArray<ExternalUse> Uses, string? SiteUrl, IReadOnlyDictionary<string, Severity> Severities)
{
    /// <summary>None.</summary>
    public static ExternalUses None { get; } = new([], null, ImmutableDictionary<string, Severity>.Empty);
}
