using System.Collections.Frozen;
using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>The names by which the entries of a site go, and the titles that may stand before them.</summary>
/// <param name="Index">All names of actors, contexts, places and terms that have a page.</param>
/// <param name="TitleWords">The last words of titles: "Minister", "State". A surname behind one still stands alone.</param>
internal sealed record SiteNames(NameIndex Index, FrozenSet<string> TitleWords)
{
    /// <summary>
    /// Gathers the names of a site. A name that its own entry lists under <c>short-names</c> is weak, even the entry's main name:
    /// so an entry keeps a name that means too many things ("Chad") from linking everywhere.
    /// </summary>
    public static SiteNames Of(Site site)
    {
        var index = new NameIndex();
        foreach (var entry in site.Entries.Where(e => e is Actor or Context or Place or Term))
        {
            foreach (var name in entry.OtherNames.Select(n => n.Text.Value).Prepend(entry.Name.Value))
                index.Add(name, new(entry.Key, entry.ShortNames.Contains(name) ? NameStrength.Short : NameStrength.Full));
            foreach (var name in entry.ShortNames)
                index.Add(name, new(entry.Key, NameStrength.Short));
            if (entry is Actor { Surname: { } surname })
                index.Add(surname, new(entry.Key, NameStrength.Surname));
        }

        var titles = site.Entries.OfType<Actor>().SelectMany(a => a.Roles).Select(r => r.Title.Value.Split(' ')[^1]);
        return new(index, titles.Concat(Honorifics.Words).ToFrozenSet(StringComparer.Ordinal));
    }

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
