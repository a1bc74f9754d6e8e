using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Pages that no other page links to.</summary>
internal static class OrphanPage
{
    /// <summary>Finds them. The home page is where readers begin.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) => site.Entries
        .Where(page => page.Url != "/" && site.IsToBeFound(page) && !site.Graph.IsLinked(page))
        .Select(page => (page.Url, new Fault(Rules.Output.OrphanPage, $"no other page links to {page.Url}", page.Url, "", null)));
}
