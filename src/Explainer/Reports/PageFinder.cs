using Explainer.Authoring;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Reports;

/// <summary>Finds the page that somebody asks about.</summary>
internal static class PageFinder
{
    /// <summary>The page of an entry, by URL, alias, key, file or slug; else the place that was written, whether or not there is a page.</summary>
    /// <exception cref="AuthoringRefusedException">Several pages may be meant.</exception>
    public static (UrlPath Page, Entry? Entry) Find(Site site, string written)
    {
        var path = written.StartsWith(site.Settings.BaseUrl.Value, StringComparison.Ordinal) ? "/" + written[site.Settings.BaseUrl.Value.Length..] : written;
        path = path.Split('#', '?')[0];
        if (path.EndsWith("index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        if (site.Settings.BasePath.Length > 1 && path.StartsWith(site.Settings.BasePath, StringComparison.Ordinal) && site.Entries.All(e => e.Url.Value != path))
            path = path[(site.Settings.BasePath.Length - 1)..];
        var place = new UrlPath(path.StartsWith('/') && path.EndsWith('/') ? path : $"/{path.Trim('/')}/");
        var found = site.Entries.Where(e => e.Url == place || e.Aliases.Any(a => a.Value == place) || e.Key.ToString() == path || e.File.Path == path).ToList();
        if (found.Count == 0)
            found = [.. site.Entries.Where(e => e.Key.Slug == path)];
        if (found.Count > 1)
            throw new AuthoringRefusedException($"{written} may mean {string.Join(" or ", found.Select(e => e.Key))}; write which");
        return found is [var only] ? (only.Url, only) : (place, null);
    }

    /// <summary>Says that there is no such page, with the nearest that there is.</summary>
    /// <param name="site">The site.</param>
    /// <param name="written">What was asked for.</param>
    /// <param name="pages">All its pages.</param>
    public static AuthoringRefusedException NoPage(Site site, string written, IEnumerable<UrlPath> pages)
    {
        var near = Spelling.DidYouMean(written.Trim('/'), site.Entries.Select(e => e.Key.Slug).Concat(pages.Select(p => p.Value.Trim('/'))));
        return new($"there is no page at {written}{(near is null ? "" : $"; {near}")}");
    }
}
