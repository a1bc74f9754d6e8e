using System.Collections.Frozen;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>How many other pages lead to each entry, by a name, a link or a key: what readers are likely to come to.</summary>
internal sealed class InboundPages
{
    private readonly FrozenDictionary<EntryKey, int> counts;

    /// <summary>Counts. What was withdrawn leads nowhere.</summary>
    public InboundPages(LinkedSite linked)
    {
        var live = linked.Site.Entries.Where(e => !e.Withdrawn).ToList();
        var keys = live.Select(e => e.Key).ToHashSet();
        counts = linked.Mentions.SelectMany(p => p.Value.Select(m => (m.From, m.To))).Where(p => keys.Contains(p.From))
            .Concat(live.SelectMany(e => EntryReferences.Of(e).Select(r => (From: e.Key, To: r.Reference.Key))))
            .Where(p => p.From != p.To)
            .Distinct()
            .GroupBy(p => p.To)
            .ToFrozenDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>How many pages lead to an entry.</summary>
    public int Of(EntryKey key) => counts.GetValueOrDefault(key);
}
