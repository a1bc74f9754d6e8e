using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Tells who is named in the same articles. Made once for a site, in one pass over its mentions.</summary>
internal sealed class CoMentions
{
    private readonly LinkedSite linked;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<EntryKey>> actorsOf;

    /// <summary>Reads a site. Withdrawn articles do not count.</summary>
    public CoMentions(LinkedSite linked)
    {
        this.linked = linked;
        var live = linked.Site.Articles.Where(a => !a.Withdrawn).ToDictionary(a => a.Key);
        actorsOf = linked.Mentions.Where(m => m.Key.Kind == EntryKind.Actor)
            .SelectMany(m => m.Value.Where(x => live.ContainsKey(x.From)).Select(x => (x.From, m.Key)))
            .Concat(live.Values.SelectMany(a => a.Actors.Select(r => (a.Key, r.Key))))
            .Distinct()
            .GroupBy(p => p.Item1, p => p.Item2)
            .ToFrozenDictionary(g => g.Key, g => g.Order().ToImmutableArray());
    }

    /// <summary>Who is named, or listed, in the articles in which an actor is, those of the most common articles first.</summary>
    public ImmutableArray<Company> Of(EntryKey actor) =>
    [
        .. linked.MentionsOf(actor).Select(m => m.From).Concat(linked.Index.ArticlesAbout(actor).Select(a => a.Key))
            .Distinct().Where(actorsOf.ContainsKey)
            .SelectMany(article => actorsOf[article].Where(k => k != actor).Select(k => (Actor: k, Article: (Article)linked.Site.Find(article)!)))
            .GroupBy(p => p.Actor, p => p.Article)
            .Select(g => new Company(g.Key, [.. g.OrderByDescending(a => a.Date.Value.Earliest).ThenBy(a => a.Key)]))
            .OrderByDescending(c => c.In.Length).ThenBy(c => c.With),
    ];
}
