using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Serving;

/// <summary>Writes what is wrong for the panel that open pages show.</summary>
internal static class LiveProblems
{
    // A panel is for mending one thing after the other; explainer check lists all.
    private const int Most = 50;

    private static readonly JsonWriterOptions Spelling = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON on one line: the counts, and the first problems, those of the page's own file before the others.</summary>
    /// <param name="state">The site.</param>
    /// <param name="file">The source file of the page, if it has one.</param>
    public static string Write(SiteState state, string? file)
    {
        // Notes are for reports: a panel that is never empty is not read.
        var problems = state.Problems.Where(p => p.Severity >= Severity.Warning)
            .OrderByDescending(p => p.Severity).ThenBy(p => file is not null && p.At?.File.Path == file ? 0 : 1).ToList();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Spelling))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", problems.Count(p => p.Severity == Severity.Error));
            json.WriteNumber("warnings", problems.Count(p => p.Severity == Severity.Warning));
            json.WriteStartArray("problems");
            foreach (var problem in problems.Take(Most))
                Write(problem, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Problem problem, Utf8JsonWriter json)
    {
        var place = ProblemPlace.Of(problem);
        json.WriteStartObject();
        json.WriteString("severity", problem.Severity.Word());
        json.WriteString("rule", problem.Rule.Name);
        json.WriteString("message", problem.Sentence());
        json.WriteString("file", ProblemText.Plain(place?.File ?? problem.Page ?? ""));
        json.WriteNumberOrNull("line", place?.From?.Line);
        json.WriteNumberOrNull("column", place?.From?.Column);
        json.WriteString("excerpt", problem.At is { File.Text.Length: > 0 } at ? Excerpt.Of(at, carets => carets) : "");
        json.WriteEndObject();
    }
}
