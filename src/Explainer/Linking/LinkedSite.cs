using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>
/// The site with every name found and every link resolved: all that pages need to know of each other. It is put together from the
/// linked entries in no time; what follows from all of them (who is mentioned where, who is like whom) is derived when first asked for.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="entries">Its entries with their texts linked, in the site's order.</param>
internal sealed class LinkedSite(Site site, ImmutableArray<LinkedEntry> entries)
{
    private readonly Lazy<PostHistory> posts = new(() => new(site));
    private readonly EntryLists<Mention> mentions = new(() => Backlinks(site, entries));
    private readonly RelatedFinder related = new(site, entries);

    /// <summary>The site.</summary>
    public Site Site => site;

    /// <summary>The entries with their texts linked, in the site's order.</summary>
    public ImmutableArray<LinkedEntry> Entries => entries;

    /// <summary>The site's references, read in the other direction.</summary>
    public SiteIndex Index { get; } = new(site);

    /// <summary>Who held which post when.</summary>
    public PostHistory Posts => posts.Value;

    /// <summary>The text of each entry, with its names and hand links marked.</summary>
    public EntryTable<Body> Bodies { get; } = new(site, entries, e => e.Body);

    /// <summary>The summary of each entry, with its hand links resolved.</summary>
    public EntryTable<ImmutableArray<BodyPart>> Summaries { get; } = new(site, entries, e => e.Summary);

    /// <summary>Where each entry is mentioned: articles newest first, then the others; in reading order.</summary>
    public IReadOnlyDictionary<EntryKey, ImmutableArray<Mention>> Mentions => mentions.All;

    /// <summary>The file whose page is at a place, if a writer wrote it.</summary>
    public string? FileAt(Urls.UrlPath url) => site.Entries.FirstOrDefault(entry => entry.Url == url)?.File.Path;

    /// <summary>Where an entry is mentioned.</summary>
    public ImmutableArray<Mention> MentionsOf(EntryKey key) => mentions[key];

    /// <summary>The explainers most like an article, best first.</summary>
    public ImmutableArray<RelatedArticle> RelatedTo(EntryKey key) => related.Find(key);

    // Newest article first, then what has no date, by kind and slug; on one page in reading order.
    private static IEnumerable<(EntryKey, Mention)> Backlinks(Site site, ImmutableArray<LinkedEntry> entries) =>
        site.Articles.Select(a => entries[site.IndexOf(a.Key)!.Value])
            .Concat(entries.Where(e => e.Entry is not Article))
            .SelectMany(e => e.Mentions, (_, m) => (m.To, m));
}
