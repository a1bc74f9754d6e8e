using System.Globalization;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Pages;
using Explainer.Urls;

namespace Explainer.Rendering.Metadata;

/// <summary>Writes the kinds of values that recur in JSON-LD; what is not known is left out.</summary>
/// <param name="kit">The page.</param>
/// <param name="json">Where to.</param>
internal sealed class JsonLdWriter(PageKit kit, Utf8JsonWriter json)
{
    /// <summary>Where to.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>The absolute URL of a place.</summary>
    public string Url(UrlPath place) => RelativeUrl.Absolute(kit.Site.Settings.BaseUrl.Value, place);

    /// <summary>A text, if there is one.</summary>
    public void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(property, text);
    }

    /// <summary>A thing of which its type, its name and perhaps its URL are known.</summary>
    public void Named(string property, string type, string name, string? url = null)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        Text("url", url);
        json.WriteEndObject();
    }

    /// <summary>Things that the site has pages of, by their ids, as a list; nothing for none.</summary>
    public void References(string property, IEnumerable<Reference> references)
    {
        var entries = references.Select(r => kit.Site.Find(r.Key)).OfType<Entry>().ToList();
        if (entries.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var entry in entries)
            Reference(entry);
        json.WriteEndArray();
    }

    /// <summary>A thing that the site has a page of; its name alone, under a type, where it has none.</summary>
    public void Reference(string property, Reference? reference, string type)
    {
        if (reference is null)
            return;
        if (kit.Site.Find(reference.Key) is not { } entry)
        {
            Named(property, type, reference.Name);
            return;
        }

        json.WritePropertyName(property);
        Reference(entry);
    }

    private void Reference(Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("@id", Url(entry.Url));
        json.WriteString("name", entry.Name.Value);
        json.WriteEndObject();
    }

    /// <summary>ISO 8601, as exact as the date is: 2022, 2022-02, 2022-02-24.</summary>
    public static string Day(EdtfDate date) => date.Start.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => date.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
