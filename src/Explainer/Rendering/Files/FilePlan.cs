using System.Collections.Immutable;
using Explainer.Rendering.Data;

namespace Explainer.Rendering.Files;

/// <summary>Says which files a site has beside its pages and what is copied.</summary>
internal static class FilePlan
{
    /// <summary>All of them.</summary>
    /// <param name="plan">What else the site's folder will hold.</param>
    public static ImmutableArray<PlannedFiles> Of(RenderPlan plan)
    {
        var linked = plan.Linked;
        var site = linked.Site;
        return
        [
            // First, since it takes longest.
            .. site.Settings.Search ? [plan.Search.Files(linked, plan.IsPortable)] : ImmutableArray<PlannedFiles>.Empty,
            .. FeedPlan.Of(linked).Select(feed => new PlannedFiles([feed.Atom.OutputPath, feed.Json.OutputPath], () => Feeds.Write(linked, plan.Pictures, feed))),
            PlannedFiles.Single(OpenData.Path, () => OpenData.Write(linked)),
            PlannedFiles.Single(OpenData.SchemaPath, () => OpenData.Schema()),
            PlannedFiles.Single("sitemap.xml", () => Sitemap.Write(linked, plan.Pages.Where(p => p.IsListed).Select(p => (p.Url, p.Entry)))),
            PlannedFiles.Single("robots.txt", () => HostFiles.Robots(site.Settings)),
            PlannedFiles.Single("_redirects", () => HostFiles.Redirects(site.Settings.BasePath, plan.Redirects.Select(r => (r.From.Value, r.Target)), plan.Gone.Select(g => g.Place.Value))),
            PlannedFiles.Single("_headers", () => HostFiles.Headers(site.Settings)),
            // Tells GitHub Pages to serve files as they are, those with an underscore too.
            PlannedFiles.Single(".nojekyll", () => ReadOnlyMemory<byte>.Empty),
            .. plan.Assets.Rewritten.Select(sheet => new PlannedFiles([sheet.Path], () => [sheet])),
        ];
    }
}
