using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>Gathers the names by which the entries of a site go.</summary>
internal static class SiteNames
{
    /// <summary>An index of all names of actors, contexts, places and terms that have a page.</summary>
    public static NameIndex Of(Site site)
    {
        var index = new NameIndex();
        foreach (var entry in site.Entries.Where(e => e is Actor or Context or Place or Term))
        {
            index.Add(entry.Name.Value, new(entry.Key, NameStrength.Full));
            foreach (var other in entry.OtherNames)
                index.Add(other.Text.Value, new(entry.Key, NameStrength.Full));
            foreach (var name in entry.ShortNames)
                index.Add(name, new(entry.Key, NameStrength.Weak));
            if (entry is Actor { Surname: { } surname })
                index.Add(surname, new(entry.Key, NameStrength.Weak));
        }

        return index;
    }

    /// <summary>An index of the names that one article gives a meaning of its own; null where it gives none.</summary>
    public static NameIndex? Of(Article article)
    {
        if (article.Names.IsEmpty)
            return null;
        var index = new NameIndex();
        foreach (var name in article.Names)
            index.Add(name.Text.Value, new(name.Means.Key, NameStrength.Full));
        return index;
    }
}
