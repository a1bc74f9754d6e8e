using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>The link stage: finds the names in every text, resolves every hand link, and reads every reference backwards.</summary>
internal static class Linker
{
    /// <summary>Links a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="problems">Where to say which names and slugs are wrong.</param>
    public static LinkedSite Link(Site site, ProblemList problems)
    {
        var targets = new Targets(site);
        var names = SiteNames.Of(site);
        var hands = new HandLinker(targets, problems);
        var index = new SiteIndex(site);
        var texts = site.Entries.AsParallel().AsOrdered().Select(e => LinkEntry(e, names, hands, problems)).ToList();
        return new(
            site,
            index,
            new PostHistory(site),
            texts.ToFrozenDictionary(t => t.Key, t => t.Body),
            texts.ToFrozenDictionary(t => t.Key, t => t.Summary),
            Backlinks(site, texts.SelectMany(t => t.Mentions)),
            RelatedFinder.Find(site, texts.SelectMany(t => t.Mentions)));
    }

    private static LinkedText LinkEntry(Entry entry, SiteNames names, HandLinker hands, ProblemList problems)
    {
        var body = hands.Resolve(entry.Body, entry);
        var finder = new MentionFinder(entry with { Body = body }, names, problems);
        return new(entry.Key, finder.Mark(body), hands.Resolve(entry.Summary, entry), [.. finder.Mentions]);
    }

    // Newest article first, then what has no date, by kind and slug; on one page in reading order.
    private static FrozenDictionary<EntryKey, ImmutableArray<Mention>> Backlinks(Site site, IEnumerable<Mention> mentions)
    {
        var rank = site.Articles.Select(a => a.Key)
            .Concat(site.Entries.Where(e => e is not Article).Select(e => e.Key).Order())
            .Select((key, at) => (key, at))
            .ToFrozenDictionary(p => p.key, p => p.at);
        return mentions.GroupBy(m => m.To)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(m => rank[m.From]).ToImmutableArray());
    }

    private sealed record LinkedText(EntryKey Key, Body Body, ImmutableArray<BodyPart> Summary, ImmutableArray<Mention> Mentions);
}
