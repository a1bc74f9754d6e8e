using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Pages that no way from the home page leads to.</summary>
internal static class UnreachablePage
{
    /// <summary>Finds them, but for those that nothing at all links to: that is said already.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site)
    {
        if (site.Outputs.Find("/") is not { } home)
            return [];
        var reached = new bool[site.Outputs.Count];
        var ahead = new Stack<int>([home.Number]);
        reached[home.Number] = true;
        while (ahead.TryPop(out var page))
        {
            foreach (var next in site.Graph.LinksOf(page))
            {
                if (!reached[next])
                    ahead.Push(next);
                reached[next] = true;
            }
        }

        return site.Entries
            .Where(page => !reached[page.Number] && site.IsToBeFound(page) && site.Graph.IsLinked(page))
            .Select(page => (page.Url, new Fault(Rules.Output.UnreachablePage, $"no way from the home page leads to {page.Url}", page.Url, "", null)));
    }
}
