using System.Collections.Frozen;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>The names by which the entries of a site go, and the titles that may stand before them.</summary>
/// <param name="Index">All names of actors, contexts, places and terms that have a page.</param>
/// <param name="TitleWords">The last words of titles: "Minister", "State". A surname behind one still stands alone.</param>
internal sealed record SiteNames(NameIndex Index, FrozenSet<string> TitleWords)
{
    /// <summary>The site's language, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// Gathers the names of a site. A name that its own entry lists under <c>short-names</c> is weak, even the entry's main name:
    /// so an entry keeps a name that means too many things ("Chad") from linking everywhere.
    /// </summary>
    public static SiteNames Of(Site site)
    {
        var index = new NameIndex();
        foreach (var entry in site.Entries.Where(e => e is Actor or Context or Place or Term))
        {
            var owner = new NameOwner(entry.Key, NameStrength.Full) { Bearer = BearerOf(entry), Initials = entry is Actor { Type: ActorType.Person } person ? InitialsOf(person) : null };
            foreach (var name in entry.OtherNames.Select(n => n.Text.Value).Prepend(entry.Name.Value))
                index.Add(name, entry.ShortNames.Contains(name) ? owner with { Strength = NameStrength.Short } : owner);
            foreach (var name in entry.ShortNames)
                index.Add(name, owner with { Strength = NameStrength.Short });
            if (entry is Actor { Surname: { Length: > 0 } surname })
            {
                foreach (var form in SurnameForms(surname))
                    index.Add(form, owner with { Strength = NameStrength.Surname });
            }
        }

        var titles = site.Entries.OfType<Actor>().SelectMany(a => a.Roles).Select(r => r.Title.Value.Split(' ')[^1]);
        return new(index, titles.Concat(Honorifics.Titles).Concat(Honorifics.TitleEnds).Concat(Honorifics.Calendar).ToFrozenSet(StringComparer.Ordinal))
        {
            Language = site.Settings.Language,
        };
    }

    private static Bearer BearerOf(Entry entry) => entry switch
    {
        Place => Bearer.Place,
        Actor { Type: ActorType.Person } => Bearer.Person,
        Actor { Type: ActorType.State } => Bearer.State,
        _ => Bearer.Other,
    };

    // "von der Leyen" and, at the start of a sentence or as the Dutch write it, "Von der Leyen"; "al-Assad" and, as agencies write, "Assad".
    private static IEnumerable<string> SurnameForms(string surname)
    {
        yield return surname;
        if (char.IsLower(surname[0]))
            yield return char.ToUpperInvariant(surname[0]) + surname[1..];
        if (Particles.WithoutArticle(surname) is { } bare)
            yield return bare;
    }

    private static string InitialsOf(Actor person) =>
        string.Concat(person.OtherNames.Select(n => n.Text.Value).Prepend(person.Name.Value)
            .SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w is not ("Jr" or "Jr." or "Sr" or "Sr.")).Select(w => w[0]).Where(char.IsUpper).Distinct());

    /// <summary>An index of the names to which one article gives a meaning of its own, or none; null where there are no such names.</summary>
    public static NameIndex? Of(Article article)
    {
        if (article.Names.IsEmpty && article.PlainNames.IsEmpty)
            return null;
        var index = new NameIndex();
        foreach (var name in article.Names)
            index.Add(name.Text.Value, new(name.Means.Key, NameStrength.Full));
        foreach (var name in article.PlainNames)
            index.AddPlain(name.Value);
        return index;
    }
}
