using System.Text;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes the files that static hosts and crawlers read.</summary>
internal static class HostFiles
{
    /// <summary><c>robots.txt</c> (RFC 9309): everything may be read.</summary>
    public static byte[] Robots(SiteSettings settings) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {RelativeUrl.Absolute(settings.BaseUrl.Value, new("/sitemap.xml"))}\n");

    /// <summary><c>_redirects</c>, one line for each old place, as Netlify, Cloudflare Pages and others read it.</summary>
    /// <param name="basePath">The base path, with slashes at both ends.</param>
    /// <param name="redirects">Old place to new: a path from the site's root or an absolute URL.</param>
    /// <param name="gone">
    /// Places that were let go: Netlify answers 410 there, hosts that do not know such lines pass over them, and what is there after all goes first.
    /// </param>
    public static byte[] Redirects(string basePath, IEnumerable<(string From, string To)> redirects, IEnumerable<string> gone)
    {
        var lines = new StringBuilder();
        foreach (var (from, to) in redirects)
            lines.Append(OnHost(basePath, from)).Append(' ').Append(OnHost(basePath, to)).Append(" 301\n");
        foreach (var place in gone.Where(place => !place.Contains('#', StringComparison.Ordinal)))
            lines.Append(OnHost(basePath, place)).Append(' ').Append(basePath).Append("404.html 410\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary><c>_headers</c>: a path pattern, then its headers indented, as Netlify, Cloudflare Pages and others read it.</summary>
    public static byte[] Headers(SiteSettings settings)
    {
        var lines = new StringBuilder();
        foreach (var rule in settings.Headers)
        {
            lines.Append(OnHost(settings.BasePath, rule.Pattern.Value)).Append('\n');
            foreach (var (name, value) in rule.Headers)
                lines.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static string OnHost(string basePath, string place) => place.StartsWith('/') ? basePath + place[1..] : place;
}
