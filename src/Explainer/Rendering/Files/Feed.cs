using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Pages;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes the Atom feed (RFC 4287) of the newest explainers, full text, with absolute URLs.</summary>
internal static class Feed
{
    private const int Length = 50;

    /// <summary>The feed.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="origins">Takes where the hand links in it come from.</param>
    public static byte[] Write(LinkedSite linked, ImmutableArray<LinkOrigin>.Builder origins)
    {
        var settings = linked.Site.Settings;
        var articles = linked.Site.Articles.Where(a => !a.Withdrawn).Take(Length).ToList();
        var feed = new SyndicationFeed(
            settings.Title.Value,
            settings.Description ?? "",
            new(settings.BaseUrl.Value),
            settings.BaseUrl.Value,
            articles.Select(Updated).DefaultIfEmpty(At(linked.Site.AsOf)).Max(),
            articles.Select(a => Item(linked, a, origins)))
        {
            Language = settings.Language,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new(RelativeUrl.Absolute(settings.BaseUrl.Value, SiteMap.Feed))));
        // Atom asks for an author on the feed or on every entry.
        feed.Authors.Add(new(null, settings.Publisher?.Name.Value ?? settings.Title.Value, null));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            feed.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem Item(LinkedSite linked, Article article, ImmutableArray<LinkOrigin>.Builder origins)
    {
        var site = linked.Site;
        var scope = new PageScope(SiteMap.Feed, new(site.Settings.BaseUrl.Value, UrlForm.Absolute, portable: false), listsSources: false);
        var bodies = new BodyRenderer(site, scope);
        var html = new StringBuilder();
        foreach (var section in linked.Bodies[article.Key].Sections)
        {
            if (section.Label is { } label)
                html.Append("<h2>").Append(HtmlText.Encode(label.Value)).Append("</h2>\n");
            html.Append(bodies.Render(section.Parts, article.Url).Value);
        }

        html.Append(ChangeNotes.Html(article));
        var url = RelativeUrl.Absolute(site.Settings.BaseUrl.Value, article.Url);
        var item = new SyndicationItem(article.Name.Value, SyndicationContent.CreateHtmlContent(html.ToString()), new(url), url, Updated(article))
        {
            PublishDate = At(article.Date.Value.Earliest),
        };
        if (article.SummaryText.Length > 0)
            item.Summary = new(article.SummaryText);
        if (article.By is { } author)
            item.Authors.Add(new(null, author, null));
        origins.AddRange(scope.Origins);
        return item;
    }

    private static DateTimeOffset Updated(Article article) =>
        At(article.Changes.Where(c => c.Type != ChangeType.Housekeeping).Select(c => c.Date.Earliest).Append(article.Date.Value.Earliest).Max());

    // Content has days, feeds have moments: midnight UTC stands for the day.
    private static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
