using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Model.Modeling;

/// <summary>The site, and what was made of each of its entries.</summary>
/// <param name="Ground">What its files may know of each other.</param>
/// <param name="Site">The site.</param>
/// <param name="Entries">Its entries, in the site's order.</param>
/// <param name="Directory">All entries by slug.</param>
/// <param name="Problems">What is wrong with the site as a whole: two entries of one slug, two sources of one id.</param>
internal sealed record ModeledSite(
    CommonGround Ground, Site Site, ImmutableArray<ModeledEntry> Entries, Directory Directory, ImmutableArray<Problem> Problems);
