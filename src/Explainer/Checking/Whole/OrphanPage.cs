using System.Collections.Frozen;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Pages that no other page links to.</summary>
internal static class OrphanPage
{
    // The lists that every site of ours has: what makes nothing to list makes no link to the list.
    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.Ordinal,
        "/articles/", "/actors/", "/context/", "/events/", "/places/", "/terms/", "/timeline/", "/quotes/", "/claims/", "/sources/", "/changes/", "/search/");

    /// <summary>Finds them. The home page is where readers begin.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => site.Entries
        .Where(page => page.Url != "/" && !Lists.Contains(page.Url) && site.IsToBeFound(page) && !site.Graph.IsLinked(page))
        .Select(page => (page.Url, new Fault(Rules.Output.OrphanPage, $"no other page links to {page.Url}", page.Url, "", null)));
}
