using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Tells whose voice is heard where.</summary>
internal static class Voices
{
    /// <summary>
    /// The parties to a context that no article about it quotes, in the order of the front matter; none where there is no article yet. A
    /// party has a voice where it, or somebody who belongs to it or holds a post of it on that day, is quoted.
    /// </summary>
    public static ImmutableArray<Reference> Missing(LinkedSite linked, Context context)
    {
        var articles = linked.Index.ArticlesAbout(context.Key);
        if (articles.IsEmpty || context.Parties.IsEmpty)
            return [];
        var heard = articles.SelectMany(a => a.Quotes.Where(q => q.By is not null && q.Text is not null).SelectMany(q => SpeaksFor(linked.Site, q.By!, a.Date.Value.Earliest))).ToHashSet();
        return [.. context.Parties.Where(p => !heard.Contains(p.Key))];
    }

    /// <summary>For whom somebody speaks on a day: for themselves, for what they belong to, for what they hold a post of.</summary>
    public static IEnumerable<EntryKey> SpeaksFor(Site site, Reference speaker, DateOnly day) =>
        site.Find<Actor>(speaker) is not { } actor
            ? [speaker.Key]
            : PostHistory.RolesOn(actor, day).Select(r => r.Of).Append(actor.Of).OfType<Reference>().Select(r => r.Key).Append(actor.Key).Distinct();
}
