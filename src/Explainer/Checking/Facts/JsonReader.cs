using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>Reads the URLs of a JSON Feed (jsonfeed.org, version 1.1) or of a web app manifest (W3C). Other JSON uses nothing.</summary>
internal static class JsonReader
{
    private static readonly LinePosition Start = new(1, 1);

    /// <summary>Reads a JSON document; one that is no JSON throws <see cref="JsonException"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isManifest">Whether its name says that it is a manifest.</param>
    public static PageFacts Read(ReadOnlyMemory<byte> bytes, bool isManifest)
    {
        var facts = new PageFacts();
        using var document = JsonDocument.Parse(bytes);
        if (isManifest)
            ReadManifest(document.RootElement, facts, "");
        else if (document.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("version", out var version)
            && version.ValueKind == JsonValueKind.String
            && version.GetString()!.Contains("jsonfeed.org", StringComparison.Ordinal))
            ReadFeed(root, facts);
        return facts;
    }

    /// <summary>Reads the pages that a search index names; one that is no JSON throws <see cref="JsonException"/>.</summary>
    public static PageFacts ReadIndex(ReadOnlyMemory<byte> bytes)
    {
        var facts = new PageFacts();
        using var document = JsonDocument.Parse(bytes);
        ReadIndex(document.RootElement, facts, "");
        return facts;
    }

    /// <summary>
    /// Reads the pages in a part of our own search index, <c>searchPart("d1",[["Iran","../actors/iran/",…],…])</c>; a script that begins
    /// otherwise uses nothing, one that goes on otherwise throws <see cref="JsonException"/>.
    /// </summary>
    public static PageFacts ReadSearchPart(ReadOnlyMemory<byte> bytes)
    {
        var facts = new PageFacts();
        if (!bytes.Span.StartsWith("searchPart("u8))
            return facts;
        var start = bytes.Span.IndexOf((byte)',') + 1;
        using var document = JsonDocument.Parse(bytes[start..Math.Max(start, bytes.Span.LastIndexOf((byte)')'))]);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            return facts;
        foreach (var page in document.RootElement.EnumerateArray())
        {
            if (page is { ValueKind: JsonValueKind.Array } && page.GetArrayLength() > 1 && page[1].ValueKind == JsonValueKind.String)
                facts.Uses.Add(new(UseKind.SearchIndexUrl, "url", page[1].GetString()!, Start));
        }

        return facts;
    }

    private static void ReadIndex(JsonElement element, PageFacts facts, string key)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                ReadIndex(property.Value, facts, property.Name);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadIndex(item, facts, key);
        }
        else if (element.ValueKind == JsonValueKind.String && key is "url" or "href" or "permalink")
        {
            facts.Uses.Add(new(UseKind.SearchIndexUrl, key, element.GetString()!, Start));
        }
    }

    private static void ReadManifest(JsonElement element, PageFacts facts, string key)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                ReadManifest(property.Value, facts, property.Name);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadManifest(item, facts, key);
        }
        else if (element.ValueKind == JsonValueKind.String && key is "src" or "start_url" or "scope" or "url" or "action")
        {
            facts.Uses.Add(new(UseKind.ManifestEntry, key, element.GetString()!, Start));
        }
    }

    private static void ReadFeed(JsonElement element, PageFacts facts, string key = "")
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(p => !p.Name.StartsWith('_')))
                ReadFeed(property.Value, facts, property.Name);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                ReadFeed(item, facts, key);
        }
        else if (element.ValueKind == JsonValueKind.String)
        {
            if (key is "home_page_url" or "feed_url" or "next_url" or "url" or "image" or "banner_image" or "icon" or "favicon" or "avatar")
                facts.Uses.Add(new(UseKind.FeedUrl, key, element.GetString()!, Start));
            else if (key == "content_html")
                FeedReader.AddHtml(facts, Start, element.GetString()!);
        }
    }
}
