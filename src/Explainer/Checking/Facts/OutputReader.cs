using System.Text.Json;
using System.Xml;

namespace Explainer.Checking.Facts;

/// <summary>Reads an output file by its kind.</summary>
internal static class OutputReader
{
    /// <summary>Whether a file of that name is read at all.</summary>
    public static bool Reads(string path) =>
        OutputEntry.IsHtml(path)
        || Path.GetExtension(path).ToLowerInvariant() is ".svg" or ".css" or ".xml" or ".atom" or ".rss" or ".webmanifest"
        || path[(path.LastIndexOf('/') + 1)..] is "manifest.json" or "feed.json"
        || IsSearchIndex(path)
        || IsSearchPart(path);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path in the site's folder.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="known">Takes links that are plainly right; null to have all links as facts.</param>
    /// <param name="ids">Gives the strings for ids.</param>
    /// <param name="fault">Why it could not be read, if it could not.</param>
    /// <returns>What it defines and uses; none for a kind of file that has no links, or that could not be read.</returns>
    public static PageFacts? Read(string path, ReadOnlyMemory<byte> bytes, KnownLinks? known, IdPool ids, out string? fault)
    {
        fault = null;
        if (OutputEntry.IsHtml(path) || path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return PageReader.Read(bytes.Span, known, ids);
        var name = path[(path.LastIndexOf('/') + 1)..];
        try
        {
            return Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".css" => StylesheetReader.Read(bytes.Span),
                ".xml" or ".atom" or ".rss" => FeedReader.Read(bytes),
                ".webmanifest" => JsonReader.Read(bytes, isManifest: true),
                ".json" when name is "manifest.json" => JsonReader.Read(bytes, isManifest: true),
                ".json" when name is "feed.json" => JsonReader.Read(bytes, isManifest: false),
                ".js" when IsSearchPart(path) => JsonReader.ReadSearchPart(bytes),
                _ when IsSearchIndex(path) => JsonReader.ReadIndex(bytes),
                _ => null,
            };
        }
        catch (Exception unreadable) when (unreadable is XmlException or JsonException)
        {
            fault = unreadable.Message.TrimEnd('.');
            return null;
        }
    }

    // The pages in our own index, which is made of scripts: search/d12.js.
    private static bool IsSearchPart(string path) =>
        path.StartsWith("search/d", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);

    // The index that scripts of a site search in: search.json, search-index.json, search/index.json.
    private static bool IsSearchIndex(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && path.Contains("search", StringComparison.OrdinalIgnoreCase);
}
