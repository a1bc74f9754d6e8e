using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Reports;

/// <summary>What in the sources makes the pages of two entries link to each other. Links that a writer made by hand are known by the pages themselves.</summary>
internal static class LinkCauses
{
    /// <summary>All of a site.</summary>
    public static IEnumerable<LinkCause> Of(LinkedSite linked)
    {
        var mentions = linked.Mentions.Values.SelectMany(m => m).Where(m => !m.ByHand).ToLookup(m => m.From);
        return mentions.SelectMany(m => m).Select(m => new LinkCause(m.From, m.To, "mention", Words(m), m.At) { Words = Words(m) })
            .Concat(RolledUp(linked, mentions))
            .Concat(linked.Site.Entries.SelectMany(e => Of(linked, e)));
    }

    // The sections that articles give to the pages of those they are about bring their links along.
    private static IEnumerable<LinkCause> RolledUp(LinkedSite linked, ILookup<EntryKey, Mention> mentions)
    {
        foreach (var article in linked.Site.Articles)
        {
            foreach (var mention in mentions[article.Key].Where(m => m.Role is SectionRole.Stakes or SectionRole.BigPicture or SectionRole.Ahead))
            {
                foreach (var about in article.About.Where(a => a.Built && a.Key != mention.To && (mention.Role == SectionRole.Stakes || a.Key.Kind == EntryKind.Context)))
                    yield return new(about.Key, mention.To, "mention", $"{Words(mention)}, in the text of {article.Key}", mention.At) { Words = Words(mention) };
            }
        }
    }

    private static string Words(Mention mention) =>
        string.Join(' ', mention.Sentence.Substring(mention.Start, mention.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<LinkCause> Of(LinkedSite linked, Entry entry)
    {
        foreach (var (key, reference) in EntryReferences.Of(entry))
        {
            if (!reference.Built)
                continue;
            yield return new(entry.Key, reference.Key, "key", key, reference.At);
            // What a key names shows the entry in turn: its articles, events, members, claims.
            yield return new(reference.Key, entry.Key, "derived", $"{key} of {entry.Key}", reference.At);
        }

        // Each page lists where it is mentioned, with the sentence.
        foreach (var mention in linked.MentionsOf(entry.Key).DistinctBy(m => m.From))
            yield return new(entry.Key, mention.From, "derived", $"backlink of a {(mention.ByHand ? "hand link" : "mention")}", mention.At);
        foreach (var related in linked.RelatedTo(entry.Key))
            yield return new(entry.Key, related.Article.Key, "derived", $"related: also about {string.Join(", ", related.Shared.Select(s => s.Name))}", null);
        if (entry is Actor actor)
        {
            foreach (var (other, what) in PostNeighbours(linked, actor))
                yield return new(entry.Key, other.Key, "derived", what, null);
        }
    }

    private static IEnumerable<(Actor Other, string What)> PostNeighbours(LinkedSite linked, Actor actor)
    {
        foreach (var role in actor.Roles)
        {
            if (linked.Posts.Before(actor, role) is { } before)
                yield return (before, $"predecessor as {role.Title.Value}");
            if (linked.Posts.After(actor, role) is { } after)
                yield return (after, $"successor as {role.Title.Value}");
        }

        foreach (var holder in linked.Posts.Counterparts(actor, linked.Site.AsOf))
            yield return (holder.Actor, $"counterpart as {holder.Role.Title.Value}");
    }
}
