using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Rendering.Data;

/// <summary>Writes the kinds of values that recur in the open data; what is not known is left out.</summary>
internal static class JsonValues
{
    /// <summary>A text, if there is one.</summary>
    public static void WriteIf(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    /// <summary>A date as EDTF, if there is one.</summary>
    public static void WriteIf(this Utf8JsonWriter json, string name, EdtfDate? date) => json.WriteIf(name, date?.ToString());

    /// <summary>True; false is left out.</summary>
    public static void WriteIf(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
            json.WriteBoolean(name, true);
    }

    /// <summary>The word of a closed vocabulary, if there is one.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter json, string name, T? word)
        where T : struct, Enum
    {
        if (word is { } known)
            json.WriteString(name, Vocabulary.Word(known));
    }

    /// <summary>The ends of a period: <c>from</c> and <c>to</c>; <c>to</c> is missing while it lasts.</summary>
    public static void WritePeriod(this Utf8JsonWriter json, Period? period)
    {
        if (period is not { } known)
            return;
        json.WriteIf("from", known.From);
        json.WriteIf("to", known.To.IsUnknown ? "unknown" : known.To.Date?.ToString());
    }

    /// <summary>What a reference points at, if there is one: an id, or a name where that has no page.</summary>
    public static void WriteReference(this Utf8JsonWriter json, string name, Reference? reference)
    {
        if (reference is null)
            return;
        json.WritePropertyName(name);
        json.WriteReference(reference);
    }

    /// <summary>What references point at; nothing for none.</summary>
    public static void WriteReferences(this Utf8JsonWriter json, string name, ImmutableArray<Reference> references)
    {
        if (!references.IsEmpty)
            json.WriteList(name, references, json.WriteReference);
    }

    /// <summary>The ids of sources; nothing for none.</summary>
    public static void WriteSources(this Utf8JsonWriter json, ImmutableArray<Located<string>> sources)
    {
        if (!sources.IsEmpty)
            json.WriteList("source", sources, s => json.WriteStringValue(s.Value));
    }

    /// <summary>A list, also an empty one.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    // The slug of a draft or a later page is not for readers yet.
    private static void WriteReference(this Utf8JsonWriter json, Reference reference)
    {
        if (reference.Built)
        {
            json.WriteStringValue(reference.Key.ToString());
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", reference.Name);
        json.WriteEndObject();
    }
}
