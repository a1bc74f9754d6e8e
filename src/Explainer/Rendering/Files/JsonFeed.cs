using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Writes a feed as JSON Feed, version 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    // The file is served as JSON, never as HTML: letters and angle brackets may stand as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The feed.</summary>
    public static byte[] Write(SiteSettings settings, PlannedFeed feed, ImmutableArray<FeedItem> items)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", RelativeUrl.Absolute(settings.BaseUrl.Value, feed.Page));
            json.WriteString("feed_url", RelativeUrl.Absolute(settings.BaseUrl.Value, feed.Json));
            if (feed.Description is { } description)
                json.WriteString("description", description);
            json.WriteString("language", settings.Language);
            WriteAuthor(json, settings.Publisher?.Name.Value ?? settings.Title.Value, settings.Publisher?.Url?.Value);
            json.WriteStartArray("items");
            foreach (var item in items)
                Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item)
    {
        var article = item.Article;
        json.WriteStartObject();
        json.WriteString("id", item.Url);
        json.WriteString("url", item.Url);
        json.WriteString("title", article.Name.Value);
        if (article.SummaryText.Length > 0)
            json.WriteString("summary", article.SummaryText);
        json.WriteString("content_html", item.Html);
        if ((item.Photo?.Url ?? item.Image) is { } image)
            json.WriteString("image", image);
        json.WriteString("date_published", Moment(item.Published));
        json.WriteString("date_modified", Moment(item.Updated));
        if (article.By is { } author)
            WriteAuthor(json, author, null);
        if (article.Language is { } language)
            json.WriteString("language", language);
        if (!item.Tags.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var tag in item.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, string? url)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        if (url is not null)
            json.WriteString("url", url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // RFC 3339.
    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
