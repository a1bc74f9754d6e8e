using System.Text.Json;
using Explainer.Model;

namespace Explainer.Rendering.Data;

/// <summary>Writes contexts.</summary>
internal static class ContextData
{
    /// <summary>A context.</summary>
    public static void Write(Utf8JsonWriter json, EntryData entries, Context context) => entries.Write(context, "name", () =>
    {
        json.WriteString("type", Vocabulary.Word(context.Type));
        json.WritePeriod(context.Span);
        WriteStatus(json, context.Status);
        json.WriteWord("trend", context.Trend);
        json.WriteReferences("parties", context.Parties);
        json.WriteReferences("mediators", context.Mediators);
        json.WriteReferences("stakeholders", context.Stakeholders);
        json.WriteReference("place", context.Place);
        json.WriteReference("parent", context.Parent);
        json.WriteReference("successor", context.Successor);
    });

    private static void WriteStatus(Utf8JsonWriter json, Status? status)
    {
        if (status is null)
            return;
        json.WriteStartObject("status");
        json.WriteString("is", Vocabulary.Word(status.Is));
        json.WriteIf("as-of", status.AsOf);
        json.WriteSources(status.Sources);
        json.WriteEndObject();
    }
}
