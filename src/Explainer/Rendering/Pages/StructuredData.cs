using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>
/// Describes an entry in JSON-LD with the words of schema.org, for machines that read pages: what it is, what it is about, when it was
/// published and changed, and which corrections it carries. URLs are absolute.
/// </summary>
/// <param name="kit">The page.</param>
internal sealed class StructuredData(PageKit kit)
{
    // Letters of all scripts stay as they are; what HTML gives a meaning is escaped, so that no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description.</summary>
    public Html Of(Entry entry)
    {
        var html = kit.Scope.Html;
        var start = html.Length;
        using (var json = new Utf8JsonWriter(html, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", TypeOf(entry));
            json.WriteString("@id", Url(entry));
            json.WriteString("url", Url(entry));
            json.WriteString(entry is Article or Page ? "headline" : "name", entry.Name.Value);
            if (entry.SummaryText.Length > 0)
                json.WriteString("description", entry.SummaryText);
            json.WriteString("inLanguage", entry.Language ?? kit.Site.Settings.Language);
            WriteNames(json, entry);
            WriteOwn(json, entry);
            WriteChanges(json, entry);
            json.WriteEndObject();
        }

        return html.From(start);
    }

    private static string TypeOf(Entry entry) => entry switch
    {
        Article => "BackgroundNewsArticle",
        Actor { Type: ActorType.Person } => "Person",
        Actor { Type: ActorType.State } => "Country",
        Actor => "Organization",
        Event => "Event",
        Place => "Place",
        Term => "DefinedTerm",
        _ => "WebPage",
    };

    private static void WriteNames(Utf8JsonWriter json, Entry entry)
    {
        if (entry.OtherNames.IsEmpty)
            return;
        json.WriteStartArray("alternateName");
        foreach (var name in entry.OtherNames)
            json.WriteStringValue(name.Text.Value);
        json.WriteEndArray();
    }

    private void WriteOwn(Utf8JsonWriter json, Entry entry)
    {
        switch (entry)
        {
            case Article article:
                json.WriteString("datePublished", Day(article.Date.Value));
                json.WriteString("dateModified", Day(article.Changes.Select(c => c.Date).Append(article.Date.Value).Max()!));
                if (article.By is { } author)
                    WriteNamed(json, "author", IsDesk(author) ? "Organization" : "Person", author);
                if (kit.Site.Settings.Publisher is { } publisher)
                    WriteNamed(json, "publisher", "Organization", publisher.Name.Value);
                WriteReferences(json, "about", article.About);
                if (article.Seed?.Url is { } seed)
                    json.WriteString("isBasedOn", seed);
                break;
            case Actor { Wikidata: { } id }:
                json.WriteString("sameAs", $"https://www.wikidata.org/entity/{id}");
                break;
            case Event e:
                json.WriteString("startDate", Day(e.Date.Value));
                if (e.Date.Value is { IsInterval: true, End: { } end })
                    json.WriteString("endDate", Day(EdtfDate.Of(end)));
                if (e.Place is { } place)
                    WriteNamed(json, "location", "Place", place.Name);
                break;
            case Place { Latitude: { } latitude, Longitude: { } longitude }:
                json.WriteNumber("latitude", latitude);
                json.WriteNumber("longitude", longitude);
                break;
        }
    }

    // Corrections and clarifications are what schema.org has a word for.
    private static void WriteChanges(Utf8JsonWriter json, Entry entry)
    {
        var corrections = entry.Changes.Where(c => c.Type is ChangeType.Correction or ChangeType.Clarification).ToList();
        if (corrections.Count == 0)
            return;
        json.WriteStartArray("correction");
        foreach (var change in corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("text", change.Note);
            json.WriteString("datePublished", Day(change.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReferences(Utf8JsonWriter json, string property, IEnumerable<Reference> references)
    {
        json.WriteStartArray(property);
        foreach (var entry in references.Select(r => kit.Site.Find(r.Key)).OfType<Entry>())
        {
            json.WriteStartObject();
            json.WriteString("@id", Url(entry));
            json.WriteString("name", entry.Name.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    // A byline may name a desk: schema.org wants to know.
    private static bool IsDesk(string author) =>
        author.Split(' ')[^1].ToLowerInvariant() is "desk" or "team" or "staff" or "newsroom" or "editors";

    private string Url(Entry entry) => RelativeUrl.Absolute(kit.Site.Settings.BaseUrl.Value, entry.Url);

    // ISO 8601, as exact as the date is: 2022, 2022-02, 2022-02-24.
    private static string Day(EdtfDate date) => date.Start.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => date.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
