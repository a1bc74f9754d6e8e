using System.Collections.Immutable;
using Explainer.Checking.Published;
using Explainer.Linking;
using Explainer.Rendering.Data;

namespace Explainer.Rendering.Files;

/// <summary>Says which files a site has beside its pages and what is copied.</summary>
internal static class FilePlan
{
    /// <summary>All of them.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="assets">The files that layouts use.</param>
    /// <param name="redirects">Every old place.</param>
    /// <param name="gone">Places that were let go on purpose.</param>
    public static ImmutableArray<PlannedFiles> Of(
        LinkedSite linked, ImmutableArray<PlannedPage> pages, LayoutAssets assets, ImmutableArray<Checking.Redirect> redirects, ImmutableArray<GonePlace> gone)
    {
        var site = linked.Site;
        return
        [
            .. FeedPlan.Of(linked).Select(feed => new PlannedFiles([feed.Atom.OutputPath, feed.Json.OutputPath], () => Feeds.Write(linked, feed))),
            PlannedFiles.Single(OpenData.Path, () => OpenData.Write(linked)),
            PlannedFiles.Single(OpenData.SchemaPath, () => OpenData.Schema()),
            PlannedFiles.Single("sitemap.xml", () => Sitemap.Write(site, pages.Where(p => p.IsListed).Select(p => (p.Url, p.Entry)))),
            PlannedFiles.Single("robots.txt", () => HostFiles.Robots(site.Settings)),
            PlannedFiles.Single("_redirects", () => HostFiles.Redirects(site.Settings.BasePath, redirects.Select(r => (r.From.Value, r.Target)), gone.Select(g => g.Place.Value))),
            PlannedFiles.Single("_headers", () => HostFiles.Headers(site.Settings)),
            // Tells GitHub Pages to serve files as they are, those with an underscore too.
            PlannedFiles.Single(".nojekyll", () => ReadOnlyMemory<byte>.Empty),
            .. assets.Rewritten.Select(sheet => new PlannedFiles([sheet.Path], () => [sheet])),
        ];
    }
}
