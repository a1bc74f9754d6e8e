using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Pages;

namespace Explainer.Rendering.Metadata;

/// <summary>Writes what an article has beside what all entries have: its dates, its makers, what it rests on, its quotes and claims.</summary>
/// <param name="kit">The page.</param>
/// <param name="writer">Where to.</param>
internal sealed class ArticleJsonLd(PageKit kit, JsonLdWriter writer)
{
    // Search engines ask for 1200 pixels.
    private const int SocialWidth = 1200;

    /// <summary>Writes the properties.</summary>
    public void Write(Article article)
    {
        var json = writer.Json;
        json.WriteString("datePublished", JsonLdWriter.Day(article.Date.Value));
        json.WriteString("dateModified", JsonLdWriter.Day(article.Changes.Select(c => c.Date).Append(article.Date.Value).Max()!));
        if (article.By is { } author)
            writer.Named("author", IsDesk(author) ? "Organization" : "Person", author);
        if (kit.Site.Settings.Publisher is { } publisher)
            writer.Named("publisher", "Organization", publisher.Name.Value, publisher.Url?.Value);
        WriteImage(article);
        writer.References("about", article.About);
        WriteSeed(article);
        WriteCitations(article);
        WriteParts(article);
    }

    private void WriteImage(Article article)
    {
        if (article.Photo is not { } photo || kit.Scope.PhotoOf(article) is not { } picture)
            return;
        var json = writer.Json;
        var version = picture.Nearest(SocialWidth);
        json.WriteStartObject("image");
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", writer.Url(version?.Place ?? picture.Place));
        if (picture.Facts.Width > 0)
        {
            json.WriteNumber("width", version?.Width ?? picture.Facts.Width);
            json.WriteNumber("height", version?.Height ?? picture.Facts.Height);
        }

        writer.Text("description", photo.Alt);
        writer.Text("caption", photo.Caption ?? article.Body.Photo?.Caption);
        writer.Text("creditText", photo.Credit ?? article.Body.Photo?.Credit);
        // What is an address tells of a licence; all else is words to be shown.
        writer.Text(Uri.TryCreate(photo.Rights, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? "license" : "copyrightNotice", photo.Rights);
        json.WriteEndObject();
    }

    private void WriteSeed(Article article)
    {
        if (article.Seed is not { } seed || (seed.Url ?? seed.Title ?? seed.Outlet) is null)
            return;
        var json = writer.Json;
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "ReportageNewsArticle");
        writer.Text("name", seed.Title);
        writer.Text("url", seed.Url);
        if (seed.Author is { } author)
            writer.Named("author", "Person", author);
        if (seed.Outlet is { } outlet)
            writer.Named("publisher", "Organization", outlet);
        json.WriteEndObject();
    }

    // Each source once, in the order of its first use.
    private void WriteCitations(Article article)
    {
        var sources = SourceUses.Of(article).Select(id => id.Value).Distinct(StringComparer.Ordinal)
            .Select(id => kit.Site.Sources.GetValueOrDefault(id)).OfType<Source>().ToList();
        if (sources.Count == 0)
            return;
        var json = writer.Json;
        json.WriteStartArray("citation");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("@type", TypeOf(source));
            json.WriteString("name", source.Title);
            writer.Text("url", source.Url?.Value);
            if (source.Publisher is { } publisher)
                writer.Named("publisher", "Organization", publisher);
            if (source.Date is { } date)
                json.WriteString("datePublished", JsonLdWriter.Day(date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Quotes and claims have anchors on the page: their ids are relative to it.
    private void WriteParts(Article article)
    {
        var quotes = article.Quotes.Where(q => q.Text is not null).ToList();
        if (quotes.Count == 0 && article.Claims.IsEmpty)
            return;
        var json = writer.Json;
        json.WriteStartArray("hasPart");
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("@id", "#" + quote.Id);
            json.WriteString("text", quote.Text);
            WriteSpeaker("spokenByCharacter", quote.By);
            json.WriteEndObject();
        }

        foreach (var claim in article.Claims)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Claim");
            json.WriteString("@id", "#" + claim.Anchor);
            json.WriteString("name", claim.Says);
            WriteSpeaker("author", claim.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // To schema.org only persons and organizations speak, states do not.
    private void WriteSpeaker(string property, Reference? by)
    {
        if (kit.Site.Find<Actor>(by) is { Type: not ActorType.State })
            writer.Reference(property, by, "Organization");
    }

    private static string TypeOf(Source source) => source.Type switch
    {
        SourceType.News => "NewsArticle",
        SourceType.Book => "Book",
        SourceType.Dataset => "Dataset",
        SourceType.Document => "DigitalDocument",
        _ => "CreativeWork",
    };

    // A byline may name a desk: schema.org wants to know.
    private static bool IsDesk(string author) =>
        author.Split(' ')[^1].ToLowerInvariant() is "desk" or "team" or "staff" or "newsroom" or "editors";
}
