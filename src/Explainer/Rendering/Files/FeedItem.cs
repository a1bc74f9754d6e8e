using System.Collections.Immutable;
using System.Text;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Cards;
using Explainer.Rendering.Pictures;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>An article as feeds have it: its whole text, with absolute URLs.</summary>
/// <param name="Article">The article.</param>
/// <param name="Url">Its permalink, which is its id as well.</param>
/// <param name="Html">Its text, and what was changed in it.</param>
/// <param name="Tags">Whom and what it is about, by name.</param>
internal sealed record FeedItem(Article Article, string Url, string Html, ImmutableArray<string> Tags)
{
    // What readers show beside a headline, on screens with two dots to a pixel.
    private const int PhotoWidth = 1200;

    /// <summary>The photo's URL and media type; none without one.</summary>
    public (string Url, string MediaType)? Photo { get; init; }

    /// <summary>The absolute URL of the card that networks show of it; null where it has none.</summary>
    public string? Image { get; init; }

    /// <summary>The moment it was published.</summary>
    public DateTimeOffset Published => At(Article.Date.Value.Earliest);

    /// <summary>The moment readers' text last changed.</summary>
    public DateTimeOffset Updated =>
        At(Article.Changes.Where(c => c.Type != ChangeType.Housekeeping).Select(c => c.Date.Earliest).Append(Article.Date.Value.Earliest).Max());

    /// <summary>Content has days, feeds have moments: midnight UTC stands for the day.</summary>
    public static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The items of a feed.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="pictures">Its pictures.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="origins">Takes where the hand links in it come from.</param>
    public static ImmutableArray<FeedItem> Of(LinkedSite linked, SitePictures pictures, PlannedFeed feed, ImmutableArray<LinkOrigin>.Builder origins) =>
        [.. feed.Articles.Select(article => Of(linked, pictures, feed, article, origins))];

    private static FeedItem Of(LinkedSite linked, SitePictures pictures, PlannedFeed feed, Article article, ImmutableArray<LinkOrigin>.Builder origins)
    {
        var site = linked.Site;
        var baseUrl = site.Settings.BaseUrl.Value;
        var scope = new PageScope(feed.Atom, new(baseUrl, UrlForm.Absolute, portable: false), listsSources: false, pictures);
        var bodies = new BodyRenderer(site, scope);
        var html = new StringBuilder(PhotoOf(article, bodies));
        foreach (var section in linked.Bodies[article.Key].Sections)
        {
            if (section.Label is { } label)
                html.Append("<h2>").Append(HtmlText.Encode(label.Value)).Append("</h2>\n");
            html.Append(bodies.Render(section.Parts, article.Url).Value);
        }

        html.Append(ChangeNotes.Html(article));
        origins.AddRange(scope.Origins);
        var photo = scope.PhotoOf(article);
        return new(
            article,
            RelativeUrl.Absolute(baseUrl, article.Url),
            html.ToString(),
            [.. article.About.Select(r => site.Find(r.Key)?.Name.Value ?? r.Name).Distinct(StringComparer.Ordinal)])
        {
            Photo = photo is null ? null : (scope.To(photo.Nearest(PhotoWidth)?.Place ?? photo.Place), (photo.Nearest(PhotoWidth)?.Format ?? photo.Facts.Format).MediaType()),
            Image = new SocialCards(linked).Of(article) is { } card ? RelativeUrl.Absolute(baseUrl, card.Url) : null,
        };
    }

    private static string PhotoOf(Article article, BodyRenderer bodies)
    {
        if (article.Photo is not { File: { } file } photo)
            return "";
        var picture = bodies.Picture(HandLinker.PlaceOfFile(file.Value, article), file, photo.Alt ?? "").Value;
        var line = article.Body.Photo;
        var credit = photo.Credit ?? line?.Credit;
        var words = string.Join(' ', new[] { photo.Caption ?? line?.Caption, credit is null ? null : $"Photo: {credit}", photo.Rights }.Where(text => !string.IsNullOrEmpty(text)));
        return $"<figure>{picture}{(words.Length > 0 ? $"<figcaption>{HtmlText.Encode(words)}</figcaption>" : "")}</figure>\n";
    }
}
