using System.Xml;
using System.Xml.Linq;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>
/// Reads the URLs of an XML document made for machines: an Atom (RFC 4287) or RSS 2.0 feed with the HTML in its items, or a sitemap
/// (sitemaps.org). Other XML uses nothing.
/// </summary>
internal static class FeedReader
{
    private static readonly XNamespace Xml = XNamespace.Xml;

    /// <summary>Reads a document; one that is no XML throws <see cref="XmlException"/>.</summary>
    public static PageFacts Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.SetBaseUri).Root;
        var facts = new PageFacts();
        if (root?.Name.LocalName is "urlset" or "sitemapindex")
            ReadSitemap(root, facts);
        else if (root?.Name.LocalName is "feed" or "rss" or "RDF")
            ReadFeed(root, facts);
        return facts;
    }

    private static void ReadSitemap(XElement root, PageFacts facts)
    {
        foreach (var element in root.Descendants())
        {
            if (element.Name.LocalName == "loc")
                Add(facts, UseKind.SitemapUrl, element, element.Value);
            else if (element.Name.LocalName == "link" && element.Attribute("href") is { } href)
                Add(facts, UseKind.SitemapUrl, element, href.Value);
        }
    }

    private static void ReadFeed(XElement root, PageFacts facts)
    {
        facts.BaseHref = root.Attribute(Xml + "base")?.Value;
        foreach (var element in root.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "link" or "uri" or "url" or "logo" or "icon" or "comments" or "docs" when !element.HasElements && element.Value.Trim().Length > 0:
                    Add(facts, UseKind.FeedUrl, element, element.Value);
                    break;
                case "guid" when element.Attribute("isPermaLink")?.Value is not "false":
                    Add(facts, UseKind.FeedUrl, element, element.Value);
                    break;
                case "content" or "summary" or "title" or "subtitle" or "rights" when element.Attribute("type")?.Value is "html":
                case "encoded" or "description":
                    AddHtml(facts, At(element), element.Value);
                    break;
            }

            foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "href" or "src" or "url" && !a.IsNamespaceDeclaration))
                Add(facts, UseKind.FeedUrl, element, attribute.Value);
        }
    }

    /// <summary>Adds the URLs of HTML within an item; a part of the item itself (a footnote) is the reader's business.</summary>
    public static void AddHtml(PageFacts facts, LinePosition at, string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
            return;
        foreach (var use in PageReader.Read(html).Uses)
        {
            if (!use.Url.StartsWith('#'))
                facts.Uses.Add(new(UseKind.FeedUrl, use.Element, use.Url, at));
        }
    }

    private static void Add(PageFacts facts, UseKind kind, XElement element, string url) =>
        facts.Uses.Add(new(kind, element.Name.LocalName, url.Trim(), At(element)));

    private static LinePosition At(IXmlLineInfo element) => new(Math.Max(1, element.LineNumber), Math.Max(1, element.LinePosition));
}
