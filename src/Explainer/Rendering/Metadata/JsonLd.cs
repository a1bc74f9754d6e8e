using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Explainer.Model;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Metadata;

/// <summary>
/// Describes the page of an entry in JSON-LD with the words of schema.org, for machines that read pages: the thing itself, and the way to
/// it from the home page. URLs of pages are absolute, those of parts of the page relative to it.
/// </summary>
internal static class JsonLd
{
    // Letters of all scripts stay as they are; what HTML gives a meaning is escaped, so that no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description.</summary>
    /// <param name="kit">The page.</param>
    /// <param name="entry">What it is about.</param>
    /// <param name="parent">The list that it is in, if it is in one.</param>
    public static Html Of(PageKit kit, Entry entry, SitePart? parent)
    {
        var html = kit.Scope.Html;
        var start = html.Length;
        using (var json = new Utf8JsonWriter(html, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            new EntryJsonLd(kit, json).Write(entry);
            WriteWay(new(kit, json), entry, parent);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return html.From(start);
    }

    private static void WriteWay(JsonLdWriter writer, Entry entry, SitePart? parent)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        void Step(string name, string url)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", name);
            json.WriteString("item", url);
            json.WriteEndObject();
        }

        Step("Home", writer.Url(Urls.UrlPath.Root));
        if (parent is not null)
            Step(parent.Name, writer.Url(parent.Url));
        Step(entry.Name.Value, writer.Url(entry.Url));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
