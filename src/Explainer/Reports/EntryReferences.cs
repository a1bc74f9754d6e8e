using Explainer.Model;

namespace Explainer.Reports;

/// <summary>Lists the references in an entry's front matter, each with the key that holds it.</summary>
internal static class EntryReferences
{
    /// <summary>All references of an entry, in the order of its keys.</summary>
    public static IEnumerable<(string Key, Reference Reference)> Of(Entry entry) => entry switch
    {
        Article article => OfArticle(article),
        Actor actor =>
        [
            .. One("of", actor.Of),
            .. actor.Roles.SelectMany(r => One("roles", r.Of)),
            .. actor.Relations.Select(r => ("relations", r.With)),
        ],
        Context context =>
        [
            .. Many("parties", context.Parties),
            .. Many("mediators", context.Mediators),
            .. Many("stakeholders", context.Stakeholders),
            .. One("place", context.Place),
            .. One("parent", context.Parent),
            .. One("successor", context.Successor),
        ],
        Event happening => [.. Many("actors", happening.Actors), .. Many("contexts", happening.Contexts), .. One("place", happening.Place)],
        Place place => One("country", place.Country),
        _ => [],
    };

    private static IEnumerable<(string, Reference)> OfArticle(Article article) =>
    [
        .. Many("actors", article.Actors),
        .. Many("contexts", article.Contexts),
        .. article.Names.Select(n => ("names", n.Means)),
        .. article.Quotes.SelectMany(q => One("quotes", q.By)),
        .. article.Claims.SelectMany(c => One("claims", c.By).Concat(One("claims", c.For)).Concat(One("claims", c.Outcome?.Event)).Concat(c.DisputedBy.SelectMany(d => One("claims", d.By)))),
        .. article.Related.SelectMany(r => One("related", r.Reference)),
    ];

    private static IEnumerable<(string, Reference)> Many(string key, IEnumerable<Reference> references) => references.Select(r => (key, r));

    private static IEnumerable<(string, Reference)> One(string key, Reference? reference) => reference is null ? [] : [(key, reference)];
}
