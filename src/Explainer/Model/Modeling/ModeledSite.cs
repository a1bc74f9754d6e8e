using System.Collections.Immutable;

namespace Explainer.Model.Modeling;

/// <summary>The site, and what was made of each of its entries.</summary>
/// <param name="Site">The site.</param>
/// <param name="Entries">Its entries, in the site's order.</param>
internal sealed record ModeledSite(Site Site, ImmutableArray<ModeledEntry> Entries);
