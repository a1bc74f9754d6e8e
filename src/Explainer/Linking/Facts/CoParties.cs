using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Finds who is party to the same contexts as an actor.</summary>
internal static class CoParties
{
    /// <summary>The other parties, those of the most common contexts first.</summary>
    public static ImmutableArray<Company> Of(SiteIndex index, EntryKey actor) =>
    [
        .. index.ContextsNaming(actor).Where(c => !c.Withdrawn && c.Parties.Any(p => p.Key == actor))
            .SelectMany(c => c.Parties.Select(p => p.Key).Where(k => k != actor).Distinct().Select(k => (Key: k, Context: c)))
            .GroupBy(p => p.Key, p => (Entry)p.Context)
            .Select(g => new Company(g.Key, [.. g.OrderBy(c => c.Key)]))
            .OrderByDescending(c => c.In.Length).ThenBy(c => c.With),
    ];
}
