using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>The site with every name found and every link resolved: all that pages need to know of each other.</summary>
/// <param name="Site">The site.</param>
/// <param name="Index">Its references, read in the other direction.</param>
/// <param name="Posts">Who held which post when.</param>
/// <param name="Bodies">The text of each entry, with its names and hand links marked.</param>
/// <param name="Summaries">The summary of each entry, with its hand links resolved.</param>
/// <param name="Mentions">Where each entry is mentioned: articles newest first, then the others; in reading order.</param>
/// <param name="Related">For each article, the explainers most like it.</param>
internal sealed record LinkedSite(
    Site Site,
    SiteIndex Index,
    PostHistory Posts,
    FrozenDictionary<EntryKey, Body> Bodies,
    FrozenDictionary<EntryKey, ImmutableArray<BodyPart>> Summaries,
    FrozenDictionary<EntryKey, ImmutableArray<Mention>> Mentions,
    FrozenDictionary<EntryKey, ImmutableArray<RelatedArticle>> Related)
{
    /// <summary>The file whose page is at a place, if a writer wrote it.</summary>
    public string? FileAt(Urls.UrlPath url) => Site.Entries.FirstOrDefault(entry => entry.Url == url)?.File.Path;

    /// <summary>Where an entry is mentioned.</summary>
    public ImmutableArray<Mention> MentionsOf(EntryKey key) => Mentions.TryGetValue(key, out var found) ? found : [];

    /// <summary>The explainers most like an article.</summary>
    public ImmutableArray<RelatedArticle> RelatedTo(EntryKey key) => Related.TryGetValue(key, out var found) ? found : [];
}
