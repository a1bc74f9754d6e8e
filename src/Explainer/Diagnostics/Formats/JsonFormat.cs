using System.Text.Json;

namespace Explainer.Diagnostics.Formats;

/// <summary>For programs: one object with every problem. Each key is always there; what is not known is null.</summary>
public static class JsonFormat
{
    private const int Version = 1;

    /// <summary>Writes the report.</summary>
    public static void Write(BuildReport report, TextWriter to) => JsonForm.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("pages", report.Pages);
        json.WriteNumber("links", report.Links);
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
            Write(problem, json);
        json.WriteEndArray();
        // Of a folder that was checked, where something was left out.
        if (!report.Skipped.IsEmpty)
        {
            json.WriteStartObject("skipped");
            foreach (var part in report.Skipped)
                json.WriteNumber(part.Code, part.Count);
            json.WriteEndObject();
        }

        json.WriteStartObject("timings");
        foreach (var (stage, milliseconds) in report.Timings)
            json.WriteNumber(stage, Math.Round(milliseconds, 1));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        var place = ProblemPlace.Of(problem);
        json.WriteStartObject();
        json.WriteString("rule", problem.Rule.Name);
        json.WriteString("severity", problem.Severity.Word());
        json.WriteString("message", problem.Message);
        json.WriteString("file", place?.File);
        json.WriteNumberOrNull("line", place?.From?.Line);
        json.WriteNumberOrNull("column", place?.From?.Column);
        json.WriteNumberOrNull("endLine", place?.To?.Line);
        json.WriteNumberOrNull("endColumn", place?.To?.Column);
        json.WriteString("page", problem.Page);
        json.WriteString("target", problem.Target);
        json.WriteString("hint", problem.Hint);
        json.WriteEndObject();
    }
}
