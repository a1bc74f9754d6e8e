using System.Text.Json;

namespace Explainer.Diagnostics.Formats;

/// <summary>For code scanning: SARIF 2.1.0 (OASIS), with the rules that occur and the problems as results.</summary>
public static class SarifFormat
{
    /// <summary>Writes the report.</summary>
    public static void Write(BuildReport report, TextWriter to)
    {
        var rules = report.Problems.Select(problem => problem.Rule).DistinctBy(rule => rule.Name).OrderBy(rule => rule.Name, StringComparer.Ordinal).ToList();
        var index = rules.Select((rule, i) => (rule.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        JsonForm.Write(to, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "Explainer");
            json.WriteStartArray("rules");
            foreach (var rule in rules)
                Write(rule, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var problem in report.Problems)
                Write(problem, index[problem.Rule.Name], json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Rule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Name);
        WriteText(json, "shortDescription", rule.Catches);
        WriteText(json, "help", rule.Mend);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Problem problem, int ruleIndex, Utf8JsonWriter json)
    {
        var place = ProblemPlace.Of(problem);
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Name);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(problem.Severity));
        WriteText(json, "message", problem.Sentence());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");

        // Viewers leave out a result without a file: what no one file caused is shown at the site's own.
        json.WriteString("uri", UriOf(place?.File ?? "site.yml"));
        json.WriteEndObject();
        if (place?.From is { } from)
            WriteRegion(from, place.To, json);
        json.WriteEndObject();
        if (problem.Page is { } page)
            WritePage(page, json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegion(LinePosition from, LinePosition? to, Utf8JsonWriter json)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", from.Line);
        json.WriteNumber("startColumn", from.Column);
        if (to is { } end)
        {
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        json.WriteEndObject();
    }

    private static void WritePage(string page, Utf8JsonWriter json)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", page);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
