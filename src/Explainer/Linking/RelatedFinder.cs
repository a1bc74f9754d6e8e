using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// Finds explainers like an article: they share actors, contexts and terms, and what is shared counts the more the fewer articles have
/// it (inverse document frequency), and the nearer the two are in time. Of all articles with one thing only those nearest in time are
/// looked at, so that the work grows with the number of articles, not with its square. Reckoned in whole numbers, so that every machine
/// finds the same order.
/// </summary>
internal sealed class RelatedFinder
{
    private const int Neighbours = 24;
    private const int Shown = 5;
    // What is shared counts half at this distance.
    private const int HalfLife = 730;
    // A word that two articles use says less than what they are about.
    private const int TermShare = 3;

    // One page of a preview asks for one article: only the shelves of what it has itself are filled then.
    private const int Few = 3;

    private readonly Site site;
    private readonly ImmutableArray<LinkedEntry> entries;
    private readonly Lazy<Dictionary<EntryKey, Subject>> subjects;
    private int asked;

    /// <summary>Prepares to find them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="entries">Its entries with their texts linked: their mentions say which terms an article uses.</param>
    /// <param name="former">What found them before, on the same common ground.</param>
    /// <param name="changed">The entries that are others than before.</param>
    public RelatedFinder(Site site, ImmutableArray<LinkedEntry> entries, RelatedFinder? former, ImmutableArray<(LinkedEntry Before, LinkedEntry Now)> changed)
    {
        (this.site, this.entries) = (site, entries);
        subjects = former?.subjects is { IsValueCreated: true } known && changed.All(c => HasTheSame(c.Before, c.Now)) ? known : new(() => Sort(site, entries, null));
    }

    /// <summary>The explainers most like an article, best first; none for what is no article or was withdrawn.</summary>
    public ImmutableArray<RelatedArticle> Find(EntryKey key)
    {
        if (!Subjects(key).TryGetValue(key, out var subject))
            return [];
        var chosen = ((Article)site.Find(key)!).Related.Select(r => r.Reference?.Key).OfType<EntryKey>().ToList();
        var best = new List<(Subject Other, long Nearness, int Days)>(Shown + 1);
        foreach (var (other, score) in Scores(subject).Values)
        {
            if (chosen.Contains(other.Key))
                continue;
            var days = Math.Abs(subject.Day - other.Day);
            var nearness = score * HalfLife / (HalfLife + days);
            var place = best.Count;
            while (place > 0 && IsBetter(nearness, days, other, best[place - 1]))
                place--;
            if (place < Shown)
                best.Insert(place, (other, nearness, days));
            if (best.Count > Shown)
                best.RemoveAt(Shown);
        }

        return [.. best.Select(b => new RelatedArticle((Article)site.Find(b.Other.Key)!, Shared(subject, b.Other)))];
    }

    private Dictionary<EntryKey, Subject> Subjects(EntryKey key) =>
        !subjects.IsValueCreated && site.Find(key) is Article article && Interlocked.Increment(ref asked) <= Few
            ? Sort(site, entries, Things(site, article, entries).Select(t => t.Key).ToHashSet())
            : subjects.Value;

    // What the neighbours on all its shelves share with an article, by weight.
    private static Dictionary<int, (Subject Other, long Score)> Scores(Subject subject)
    {
        var scores = new Dictionary<int, (Subject, long Score)>();
        foreach (var (shelf, place, _) in subject.Things)
        {
            foreach (var other in shelf.Around(place))
            {
                if (other == subject)
                    continue;
                ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, other.Number, out _);
                score = (other, score.Score + shelf.Weight);
            }
        }

        return scores;
    }

    private static bool IsBetter(long nearness, int days, Subject other, (Subject Other, long Nearness, int Days) than) =>
        nearness != than.Nearness ? nearness > than.Nearness
        : days != than.Days ? days < than.Days
        : other.Key < than.Other.Key;

    // The things for which each is among the other's neighbours, the rarest first.
    private static ImmutableArray<Reference> Shared(Subject subject, Subject other) =>
    [
        .. subject.Things
            .Where(t => other.Things.Exists(o => o.Shelf == t.Shelf && Math.Abs(o.Place - t.Place) <= Neighbours))
            .OrderByDescending(t => t.Shelf.Weight)
            .Select(t => t.Thing),
    ];

    // An article that has the things that it had stands on the shelves that it stood on.
    private static bool HasTheSame(LinkedEntry before, LinkedEntry now) =>
        now.Entry is not Article article
        || (before.Entry is Article former && former.Withdrawn == article.Withdrawn
            && former.About.Select(r => r.Key).SequenceEqual(article.About.Select(r => r.Key)) && Terms(before).SequenceEqual(Terms(now)));

    private static IEnumerable<EntryKey> Terms(LinkedEntry entry) => entry.Mentions.Where(m => m.To.Kind == EntryKind.Term).Select(m => m.To).Distinct();

    // Puts each article on the shelves of all that it has, newest first; only on those of some things where these are named.
    private static Dictionary<EntryKey, Subject> Sort(Site site, ImmutableArray<LinkedEntry> entries, HashSet<EntryKey>? only)
    {
        var live = site.Articles.Where(a => !a.Withdrawn).Select((a, number) => (Article: a, Subject: new Subject(a.Key, a.Date.Value.Earliest.DayNumber, number))).ToList();
        var shelves = new Dictionary<EntryKey, Shelf>();
        foreach (var (article, subject) in live)
        {
            if (only is not null && !Has(article, entries[site.IndexOf(article.Key)!.Value], only))
                continue;
            foreach (var thing in Things(site, article, entries))
            {
                if (only?.Contains(thing.Key) == false)
                    continue;
                var shelf = CollectionsMarshal.GetValueRefOrAddDefault(shelves, thing.Key, out _) ??= new();
                subject.Things.Add((shelf, shelf.Subjects.Count, thing));
                shelf.Subjects.Add(subject);
            }
        }

        foreach (var (key, shelf) in shelves)
            shelf.Weight = (long)Math.Round(10_000 * Math.Log(1 + ((double)live.Count / shelf.Subjects.Count))) / (key.Kind == EntryKind.Term ? TermShare : 1);
        return live.ToDictionary(s => s.Article.Key, s => s.Subject);
    }

    private static bool Has(Article article, LinkedEntry entry, HashSet<EntryKey> things)
    {
        foreach (var reference in article.About)
        {
            if (things.Contains(reference.Key))
                return true;
        }

        foreach (var mention in entry.Mentions)
        {
            if (mention.To.Kind == EntryKind.Term && things.Contains(mention.To))
                return true;
        }

        return false;
    }

    private static IEnumerable<Reference> Things(Site site, Article article, ImmutableArray<LinkedEntry> entries)
    {
        var terms = Terms(entries[site.IndexOf(article.Key)!.Value]);
        return article.About.DistinctBy(r => r.Key)
            .Concat(terms.Select(site.Find).OfType<Term>().Select(t => new Reference(t.Key, t.Name.Value, true, t.Name.At)));
    }

    /// <summary>An article, compared by identity, with the shelves that it stands on.</summary>
    private sealed class Subject(EntryKey key, int day, int number)
    {
        public EntryKey Key => key;

        public int Day => day;

        public int Number => number;

        /// <summary>The shelf of each thing that it has, and its place there.</summary>
        public List<(Shelf Shelf, int Place, Reference Thing)> Things { get; } = [];
    }

    /// <summary>The articles that have one thing, newest first.</summary>
    private sealed class Shelf
    {
        public List<Subject> Subjects { get; } = [];

        public long Weight { get; set; }

        public ReadOnlySpan<Subject> Around(int place)
        {
            var from = Math.Max(0, place - Neighbours);
            return CollectionsMarshal.AsSpan(Subjects)[from..Math.Min(Subjects.Count, place + Neighbours + 1)];
        }
    }
}
