using System.Globalization;
using System.Text;
using System.Xml;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The map of all pages that search engines may list.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">The pages with the entry that each is about, if any.</param>
    public static byte[] Write(Site site, IEnumerable<(UrlPath Url, Entry? Entry)> pages)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (url, entry) in pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, RelativeUrl.Absolute(site.Settings.BaseUrl.Value, url));
                if (entry is not null && LastChanged(entry) is { } day)
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    // The newest day that the entry itself tells of; without one nothing is claimed.
    private static DateOnly? LastChanged(Entry entry)
    {
        var days = entry.Changes.Select(c => c.Date.Earliest).ToList();
        if (entry.Reviewed is { } reviewed)
            days.Add(reviewed.Earliest);
        if (entry is Article article)
            days.Add(article.Date.Value.Earliest);
        return days.Count == 0 ? null : days.Max();
    }
}
