using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Rendering.Search;

/// <summary>A page as search knows it.</summary>
/// <param name="Entry">What it is about.</param>
/// <param name="Names">The names it is found by, its own first.</param>
internal sealed record SearchDocument(Entry Entry, ImmutableArray<string> Names)
{
    /// <summary>The pages of a site that can be found, in order of their kinds and slugs; what was withdrawn cannot.</summary>
    public static ImmutableArray<SearchDocument> Of(Site site) =>
    [
        .. site.Entries.Where(e => !e.Withdrawn).OrderBy(e => e.Key)
            .Select(e => new SearchDocument(e, [.. e.OtherNames.Select(n => n.Text.Value).Concat(e.ShortNames).Prepend(e.Name.Value).Distinct(StringComparer.Ordinal)])),
    ];
}
