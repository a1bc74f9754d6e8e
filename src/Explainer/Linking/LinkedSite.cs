using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// The site with every name found and every link resolved: all that pages need to know of each other. It is put together from the
/// linked entries in no time; what follows from all of them (who is mentioned where, who is like whom) is derived when first asked for.
/// </summary>
internal sealed class LinkedSite
{
    private readonly Site site;
    private readonly ImmutableArray<LinkedEntry> entries;
    private readonly Lazy<PostHistory> posts;
    private readonly EntryLists<LinkedEntry, Mention> mentions;
    private readonly RelatedFinder related;

    /// <summary>Puts a site together.</summary>
    /// <param name="site">The site.</param>
    /// <param name="entries">Its entries with their texts linked, in the site's order.</param>
    /// <param name="former">The site before, on the same common ground: what was derived of it is kept where it still holds.</param>
    public LinkedSite(Site site, ImmutableArray<LinkedEntry> entries, LinkedSite? former = null)
    {
        (this.site, this.entries) = (site, entries);
        ImmutableArray<(LinkedEntry Before, LinkedEntry Now)> changed =
            former is null ? [] : [.. former.entries.Zip(entries).Where(pair => !ReferenceEquals(pair.First, pair.Second))];
        Index = former?.Index.With(site, [.. changed.Select(c => (c.Before.Entry, c.Now.Entry))]) ?? SiteIndex.Of(site);
        posts = former is null || changed.Any(c => c.Now.Entry is Actor) ? new(() => new(site)) : former.posts;
        mentions = former?.mentions.With(changed)
            ?? new(() => InOrder(site, entries), e => e.Mentions.Select(m => (m.To, m)), (m, e) => m.From == e.Entry.Key);
        related = new(site, entries, former?.related, changed);
        Bodies = new(site, entries, e => e.Body);
        Summaries = new(site, entries, e => e.Summary);
    }

    /// <summary>The site.</summary>
    public Site Site => site;

    /// <summary>The entries with their texts linked, in the site's order.</summary>
    public ImmutableArray<LinkedEntry> Entries => entries;

    /// <summary>The site's references, read in the other direction.</summary>
    public SiteIndex Index { get; }

    /// <summary>Who held which post when.</summary>
    public PostHistory Posts => posts.Value;

    /// <summary>The text of each entry, with its names and hand links marked.</summary>
    public EntryTable<Body> Bodies { get; }

    /// <summary>The summary of each entry, with its hand links resolved.</summary>
    public EntryTable<ImmutableArray<BodyPart>> Summaries { get; }

    /// <summary>Where each entry is mentioned: articles newest first, then the others; in reading order.</summary>
    public IReadOnlyDictionary<EntryKey, ImmutableArray<Mention>> Mentions => mentions.All;

    /// <summary>The file whose page is at a place, if a writer wrote it.</summary>
    public string? FileAt(Urls.UrlPath url) => site.Entries.FirstOrDefault(entry => entry.Url == url)?.File.Path;

    /// <summary>Where an entry is mentioned.</summary>
    public ImmutableArray<Mention> MentionsOf(EntryKey key) => mentions[key];

    /// <summary>The explainers most like an article, best first.</summary>
    public ImmutableArray<RelatedArticle> RelatedTo(EntryKey key) => related.Find(key);

    // Newest article first, then what has no date, by kind and slug.
    private static IEnumerable<LinkedEntry> InOrder(Site site, ImmutableArray<LinkedEntry> entries) =>
        site.Articles.Select(a => entries[site.IndexOf(a.Key)!.Value]).Concat(entries.Where(e => e.Entry is not Article));
}
