using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    /// <summary>The feed.</summary>
    public static byte[] Write(SiteSettings settings, PlannedFeed planned, ImmutableArray<FeedItem> items)
    {
        var page = RelativeUrl.Absolute(settings.BaseUrl.Value, planned.Page);
        var feed = new SyndicationFeed(
            Clean(planned.Title),
            Clean(planned.Description ?? ""),
            new(page),
            page,
            items.Select(i => i.Updated).DefaultIfEmpty(FeedItem.At(planned.Since)).Max(),
            items.Select(Item))
        {
            Language = settings.Language,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new(RelativeUrl.Absolute(settings.BaseUrl.Value, planned.Atom)), "application/atom+xml"));
        // Atom asks for an author on the feed or on every entry.
        feed.Authors.Add(new(null, Clean(settings.Publisher?.Name.Value ?? settings.Title.Value), settings.Publisher?.Url?.Value));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            feed.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Item(FeedItem from)
    {
        var article = from.Article;
        var item = new SyndicationItem(Clean(article.Name.Value), SyndicationContent.CreateHtmlContent(Clean(from.Html)), new(from.Url), from.Url, from.Updated)
        {
            PublishDate = from.Published,
        };
        if (article.SummaryText.Length > 0)
            item.Summary = new(Clean(article.SummaryText));
        if (from.Photo is { } photo)
            item.Links.Add(SyndicationLink.CreateMediaEnclosureLink(new(photo.Url), photo.MediaType, length: 0));
        if (article.By is { } author)
            item.Authors.Add(new(null, Clean(author), null));
        foreach (var tag in from.Tags)
            item.Categories.Add(new(Clean(tag)));
        return item;
    }

    // A text may hold control characters, for which XML 1.0 has no form at all.
    private static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
}
