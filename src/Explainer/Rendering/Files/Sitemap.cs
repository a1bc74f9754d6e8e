using System.Globalization;
using System.Text;
using System.Xml;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The map of all pages that search engines may list.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="pages">The pages with the entry that each is about, if any.</param>
    public static byte[] Write(LinkedSite linked, IEnumerable<(UrlPath Url, Entry? Entry)> pages)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (url, entry) in pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, RelativeUrl.Absolute(linked.Site.Settings.BaseUrl.Value, url));
                if (entry is not null && LastChanged(linked, entry) is { } day)
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    // The newest day that its page tells of something new: its own dates, and those of the articles that are rolled up on it. Without one
    // nothing is claimed.
    private static DateOnly? LastChanged(LinkedSite linked, Entry entry)
    {
        var days = Days(entry).Concat(linked.Index.ArticlesAbout(entry.Key).SelectMany(Days))
            .Select(d => d.Earliest).Where(d => d <= linked.Site.AsOf).ToList();
        return days.Count == 0 ? null : days.Max();
    }

    private static IEnumerable<EdtfDate> Days(Entry entry)
    {
        var own = entry switch
        {
            Article article => article.Claims.SelectMany(c => new[] { c.Outcome?.Date, c.Status?.AsOf }).Append(article.Date.Value),
            Context { Status.AsOf: { } day } => [day],
            _ => [],
        };
        return entry.Changes.Select(c => c.Date).Append(entry.Reviewed).Concat(own).OfType<EdtfDate>();
    }
}
