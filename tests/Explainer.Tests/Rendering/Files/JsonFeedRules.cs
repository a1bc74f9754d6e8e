using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Rendering.Files;

/// <summary>What JSON Feed 1.1 (jsonfeed.org/version/1.1) asks of a feed.</summary>
internal static partial class JsonFeedRules
{
    private static readonly string[] FeedKeys =
        ["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items"];

    private static readonly string[] ItemKeys =
        ["id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "authors", "tags", "language", "attachments"];

    /// <summary>What is wrong with a feed; nothing if it is valid.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        using var document = JsonDocument.Parse(text);
        var feed = document.RootElement;
        if (Text(feed, "version") != "https://jsonfeed.org/version/1.1")
            yield return "no version of 1.1";
        if (string.IsNullOrEmpty(Text(feed, "title")))
            yield return "no title";
        foreach (var fault in Keys(feed, FeedKeys, "the feed").Concat(Urls(feed, "home_page_url", "feed_url", "next_url", "icon", "favicon")).Concat(Authors(feed)))
            yield return fault;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            if (Text(item, "id") is not { Length: > 0 } id)
                yield return "an item without an id";
            else if (!seen.Add(id))
                yield return $"two items with the id {id}";
            if (Text(item, "content_html") is null && Text(item, "content_text") is null)
                yield return "an item without content";
            foreach (var fault in Keys(item, ItemKeys, "an item").Concat(Urls(item, "url", "external_url", "image", "banner_image")).Concat(Authors(item)))
                yield return fault;
            foreach (var date in new[] { "date_published", "date_modified" })
            {
                if (item.TryGetProperty(date, out var moment) && !Moment().IsMatch(moment.GetString() ?? ""))
                    yield return $"{date} {moment} is no moment of RFC 3339";
            }

            if (item.TryGetProperty("tags", out var tags) && tags.EnumerateArray().Any(t => t.ValueKind != JsonValueKind.String))
                yield return "a tag that is no text";
        }
    }

    private static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Keys(JsonElement element, string[] known, string name) =>
        element.EnumerateObject().Where(p => !p.Name.StartsWith('_') && !known.Contains(p.Name)).Select(p => $"{name} has an unknown key {p.Name}");

    private static IEnumerable<string> Urls(JsonElement element, params string[] keys) =>
        keys.Where(k => element.TryGetProperty(k, out _) && !(Uri.TryCreate(Text(element, k), UriKind.Absolute, out var url) && url.Scheme is "https" or "http")).Select(k => $"{k} is no absolute URL");

    private static IEnumerable<string> Authors(JsonElement element) =>
        element.TryGetProperty("authors", out var authors) && authors.EnumerateArray().Any(a => Text(a, "name") is null && Text(a, "url") is null && Text(a, "avatar") is null)
            ? ["an author of whom nothing is said"]
            : [];

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Moment();
}
