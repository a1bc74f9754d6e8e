using System.Text.Json;
using Explainer.Model;

namespace Explainer.Rendering.Data;

/// <summary>Writes what is a few keys long: events, places, terms, sources.</summary>
internal static class SmallData
{
    /// <summary>An event.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Event happening) => entries.Write(happening, "title", () =>
    {
        json.WriteIf("date", happening.Date.Value);
        json.WriteString("certainty", Vocabulary.Word(happening.Certainty));
        json.WriteReferences("actors", happening.Actors);
        json.WriteReferences("contexts", happening.Contexts);
        json.WriteReference("place", happening.Place);
        json.WriteSources(happening.Sources);
    });

    /// <summary>A place.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Place place) => entries.Write(place, "name", () =>
    {
        json.WriteReference("country", place.Country);
        if (place.Latitude is { } latitude)
            json.WriteNumber("lat", latitude);
        if (place.Longitude is { } longitude)
            json.WriteNumber("lon", longitude);
        json.WriteIf("dispute", place.Dispute);
    });

    /// <summary>A term.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Term term) => entries.Write(term, "name", () =>
    {
        json.WriteIf("contested", term.Contested);
        json.WriteIf("use", term.Use);
        if (!term.Avoid.IsEmpty)
            json.WriteList("avoid", term.Avoid, word => json.WriteStringValue(word.Value));
    });

    /// <summary>An entry of the bibliography.</summary>
    public static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id.Value);
        json.WriteString("title", source.Title);
        json.WriteIf("author", source.Author);
        json.WriteIf("publisher", source.Publisher);
        json.WriteIf("date", source.Date);
        json.WriteWord("type", source.Type);
        json.WriteIf("url", source.Url?.Value);
        json.WriteIf("archive", source.Archive?.Value);
        json.WriteIf("accessed", source.Accessed);
        json.WriteEndObject();
    }
}
