using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Redirects from places where there is a page of its own.</summary>
internal static class RedirectShadow
{
    /// <summary>Finds them. The page of an alias sends its readers on as well: that is no page of its own.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) =>
        from redirect in site.Outputs.Redirects
        let page = site.Outputs.Find(redirect.From.Value)
        where page is { IsPage: true } && !site.Graph.SendsOn(page) && site.Files.ContainsKey(page.Path)
        select (redirect.From.Value, new Fault(
            Rules.Link.RedirectShadowsPage, $"{redirect.From} has a page, and is to lead to {redirect.Target}", redirect.From.Value, "redirect", null));
}
