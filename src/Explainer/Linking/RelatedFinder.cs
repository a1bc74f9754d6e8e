using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// Finds explainers like an article: they share actors and contexts, and what is shared counts the more the fewer articles are about
/// it (inverse document frequency). Of all articles about one thing only those nearest in time are looked at, so that the work grows
/// with the number of articles, not with its square.
/// </summary>
internal static class RelatedFinder
{
    private const int Neighbours = 24;
    private const int Shown = 5;

    /// <summary>For each article the ones most like it, best first.</summary>
    public static FrozenDictionary<EntryKey, ImmutableArray<RelatedArticle>> Find(Site site, SiteIndex index)
    {
        var places = site.Articles.Where(a => !a.Withdrawn).SelectMany(a => a.About.Select(r => r.Key).Distinct()).Distinct()
            .ToDictionary(key => key, key => index.ArticlesAbout(key).Select((a, at) => (a.Key, at)).ToDictionary(p => p.Key, p => p.at));
        var count = Math.Max(1, site.Articles.Length);
        return site.Articles.AsParallel().AsOrdered()
            .Select(a => (a.Key, Related: Near(a, index, places, count)))
            .ToFrozenDictionary(p => p.Key, p => p.Related);
    }

    private static ImmutableArray<RelatedArticle> Near(
        Article article, SiteIndex index, Dictionary<EntryKey, Dictionary<EntryKey, int>> places, int count)
    {
        var chosen = article.Related.Select(r => r.Reference?.Key).OfType<EntryKey>().ToHashSet();
        var scores = new Dictionary<EntryKey, (Article Article, double Score, List<(Reference Reference, double Weight)> Shared)>();
        foreach (var about in article.About.DistinctBy(r => r.Key))
        {
            var list = index.ArticlesAbout(about.Key);
            var weight = Math.Log(1 + ((double)count / Math.Max(1, list.Length)));
            var at = places.TryGetValue(about.Key, out var known) && known.TryGetValue(article.Key, out var place) ? place : 0;
            for (var i = Math.Max(0, at - Neighbours); i < Math.Min(list.Length, at + Neighbours + 1); i++)
            {
                var other = list[i];
                if (other.Key == article.Key || chosen.Contains(other.Key))
                    continue;
                if (!scores.TryGetValue(other.Key, out var score))
                    score = (other, 0, []);
                score.Shared.Add((about, weight));
                scores[other.Key] = score with { Score = score.Score + weight };
            }
        }

        return
        [
            .. scores.Values
                .OrderByDescending(s => s.Score)
                .ThenBy(s => Math.Abs(s.Article.Date.Value.Earliest.DayNumber - article.Date.Value.Earliest.DayNumber))
                .ThenBy(s => s.Article.Key)
                .Take(Shown)
                .Select(s => new RelatedArticle(s.Article, [.. s.Shared.OrderByDescending(p => p.Weight).Select(p => p.Reference)])),
        ];
    }
}
