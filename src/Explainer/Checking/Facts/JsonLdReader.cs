using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>
/// Reads the URLs of JSON-LD in a page: every text that is a whole URL of the web. What follows <c>#</c> names a thing there, not a
/// part of the page.
/// </summary>
internal static class JsonLdReader
{
    /// <summary>Reads it.</summary>
    public static void Read(ReadOnlySpan<char> json, PageFacts facts, LinePosition at)
    {
        if (json.IsWhiteSpace())
            return;
        try
        {
            using var document = JsonDocument.Parse(json.ToString());
            Read(document.RootElement, facts, at);
        }
        catch (JsonException unreadable)
        {
            facts.BadData.Add(new(unreadable.Message.Split(". ")[0], at));
        }
    }

    private static void Read(JsonElement element, PageFacts facts, LinePosition at)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().Where(property => property.Name != "@context"))
                    Read(property.Value, facts, at);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Read(item, facts, at);
                break;
            case JsonValueKind.String when element.GetString() is { } text && IsUrl(text):
                facts.Uses.Add(new(UseKind.JsonLdUrl, "json-ld", text.Split('#')[0], at));
                break;
        }
    }

    private static bool IsUrl(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) && !text.Contains(' ', StringComparison.Ordinal);
}
