using System.Globalization;
using System.Text;

namespace Explainer.Diagnostics.Formats;

/// <summary>For a pull request's comment or a job's summary: what came out, in a heading, and the problems in a table.</summary>
public static class MarkdownFormat
{
    // GitHub cuts a job's summary at 1 MB.
    private const int Rows = 1000;

    /// <summary>Writes the report.</summary>
    public static void Write(BuildReport report, TextWriter to)
    {
        to.Write($"## Explainer: {Summary(report)}\n\n");
        to.Write($"{ProblemText.Counted(report.Pages, "page")}, {ProblemText.Counted(report.Links, "link")} checked. {Outcome(report.Outcome)}\n");
        if (!report.Skipped.IsEmpty)
            to.Write($"\nNot checked: {string.Join(", ", report.Skipped)}.\n");
        if (report.Problems.IsEmpty)
            return;
        to.Write("\n| Where | Severity | Rule | Problem |\n|---|---|---|---|\n");
        foreach (var problem in report.Problems.OrderByDescending(problem => problem.Severity).Take(Rows))
            to.Write($"| {Escape(Place(problem))} | {problem.Severity.Word()} | {problem.Rule.Name} | {Escape(problem.Sentence())} |\n");
        if (report.Problems.Length > Rows)
            to.Write($"\nAnd {ProblemText.Counted(report.Problems.Length - Rows, "more problem")}.\n");
    }

    private static string Summary(BuildReport report) =>
        report.Problems.IsEmpty
            ? "no problems"
            : string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }
                .Where(severity => report.Count(severity) > 0)
                .Select(severity => severity == Severity.Info
                    ? report.Count(severity).ToString("N0", CultureInfo.InvariantCulture) + " for information"
                    : ProblemText.Counted(report.Count(severity), severity.Word())));

    private static string Outcome(BuildOutcome outcome) => outcome switch
    {
        BuildOutcome.Published => "The site was written.",
        BuildOutcome.Checked => "Nothing was written, as asked.",
        _ => "Nothing was written.",
    };

    private static string Place(Problem problem) =>
        ProblemPlace.Of(problem) is not { } place ? problem.Page ?? ""
        : place.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"{place.File}:{from.Line}:{from.Column}")
        : place.File;

    // Backslash escapes (CommonMark 2.4) for what would begin markup; a pipe would end the cell, an at sign would call someone.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in ProblemText.Plain(text))
        {
            if (c is '@')
                escaped.Append("&#64;");
            else
                escaped.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '~' ? $"\\{c}" : $"{c}");
        }

        return escaped.ToString();
    }
}
