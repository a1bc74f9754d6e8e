using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Pages that the sitemap lacks, and such in it as readers should not find.</summary>
internal static class SitemapMismatch
{
    /// <summary>Finds them, where there is a sitemap.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site) =>
        !site.Graph.HasSitemap ? [] :
        from page in site.Entries
        let isListed = site.Graph.IsListed(page)
        where page.IsPage && (isListed ? site.Graph.IsUnlisted(page) || site.Graph.SendsOn(page) : site.IsToBeFound(page))
        select (page.Url, new Fault(
            Rules.Link.SitemapMismatch,
            !isListed ? $"the sitemap lacks {page.Url}"
            : $"the sitemap has {page.Url}, which {(site.Graph.IsUnlisted(page) ? "asks search engines to leave it out" : "sends its readers on")}",
            page.Url,
            "",
            null));
}
