using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// Finds explainers like an article: they share actors, contexts and terms, and what is shared counts the more the fewer articles have
/// it (inverse document frequency), and the nearer the two are in time. Of all articles with one thing only those nearest in time are
/// looked at, so that the work grows with the number of articles, not with its square. Reckoned in whole numbers, so that every machine
/// finds the same order.
/// </summary>
internal static class RelatedFinder
{
    private const int Neighbours = 24;
    private const int Shown = 5;
    // What is shared counts half at this distance.
    private const int HalfLife = 730;
    // A word that two articles use says less than what they are about.
    private const int TermShare = 3;

    /// <summary>For each article the ones most like it, best first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="mentions">All mentions: they say which terms an article uses.</param>
    public static FrozenDictionary<EntryKey, ImmutableArray<RelatedArticle>> Find(Site site, IEnumerable<Mention> mentions)
    {
        var terms = mentions.Where(m => m.From.Kind == EntryKind.Article && m.To.Kind == EntryKind.Term).ToLookup(m => m.From, m => m.To);
        var live = site.Articles.Where(a => !a.Withdrawn).ToList();
        var things = live.Select(a => (Article: a, Things: Things(site, a, terms[a.Key]))).ToList();
        var shelves = things.SelectMany(a => a.Things.Select(t => (t.Key, a.Article))).GroupBy(p => p.Key, p => p.Article)
            .ToDictionary(g => g.Key, g => new Shelf([.. g], Weight(g.Key, g.Count(), live.Count)));
        return things.AsParallel().AsOrdered()
            .Select(a => (a.Article.Key, Related: Near(a.Article, a.Things, shelves)))
            .ToFrozenDictionary(p => p.Key, p => p.Related);
    }

    private static List<Reference> Things(Site site, Article article, IEnumerable<EntryKey> terms) =>
    [
        .. article.About.DistinctBy(r => r.Key),
        .. terms.Distinct().Select(site.Find).OfType<Term>().Select(t => new Reference(t.Key, t.Name.Value, true, t.Name.At)),
    ];

    private static long Weight(EntryKey key, int articles, int all) =>
        (long)Math.Round(10_000 * Math.Log(1 + ((double)all / articles))) / (key.Kind == EntryKind.Term ? TermShare : 1);

    private static ImmutableArray<RelatedArticle> Near(Article article, List<Reference> things, Dictionary<EntryKey, Shelf> shelves)
    {
        var chosen = article.Related.Select(r => r.Reference?.Key).OfType<EntryKey>().Append(article.Key).ToHashSet();
        var found = new Dictionary<EntryKey, (Article Article, long Score, List<(Reference Thing, long Weight)> Shared)>();
        foreach (var thing in things)
        {
            var shelf = shelves[thing.Key];
            foreach (var other in shelf.Around(article, Neighbours).Where(o => !chosen.Contains(o.Key)))
            {
                if (!found.TryGetValue(other.Key, out var known))
                    known = (other, 0, []);
                known.Shared.Add((thing, shelf.Weight));
                found[other.Key] = known with { Score = known.Score + shelf.Weight };
            }
        }

        return
        [
            .. found.Values
                .OrderByDescending(f => f.Score * HalfLife / (HalfLife + Days(article, f.Article)))
                .ThenBy(f => Days(article, f.Article))
                .ThenBy(f => f.Article.Key)
                .Take(Shown)
                .Select(f => new RelatedArticle(f.Article, [.. f.Shared.OrderByDescending(s => s.Weight).Select(s => s.Thing)])),
        ];
    }

    private static int Days(Article a, Article b) => Math.Abs(a.Date.Value.Earliest.DayNumber - b.Date.Value.Earliest.DayNumber);

    /// <summary>The articles that have one thing, newest first.</summary>
    private sealed class Shelf(ImmutableArray<Article> articles, long weight)
    {
        private readonly Dictionary<EntryKey, int> places = articles.Select((a, at) => (a.Key, at)).ToDictionary(p => p.Key, p => p.at);

        public long Weight => weight;

        public IEnumerable<Article> Around(Article article, int count)
        {
            var at = places[article.Key];
            return articles[Math.Max(0, at - count)..Math.Min(articles.Length, at + count + 1)];
        }
    }
}
