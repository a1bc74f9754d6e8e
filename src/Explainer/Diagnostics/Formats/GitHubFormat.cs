using System.Globalization;

namespace Explainer.Diagnostics.Formats;

/// <summary>
/// For GitHub Actions: workflow commands that show as notes beside the changed lines. GitHub shows ten of a kind and drops the rest without
/// a word, so the ten that matter most are chosen here; the others follow as plain lines of the log.
/// </summary>
public static class GitHubFormat
{
    private const int Shown = 10;

    /// <summary>Writes the problems: errors first, and what stands in Markdown before the rest.</summary>
    public static void Write(BuildReport report, TextWriter to)
    {
        var ordered = report.Problems
            .OrderByDescending(problem => problem.Severity)
            .ThenBy(problem => problem.At?.File.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true ? 0 : 1)
            .ToList();
        foreach (var problem in ordered.Take(Shown))
            to.Write(Command(problem) + "\n");
        if (ordered.Count > Shown)
            TextFormat.Write(report with { Problems = [.. ordered.Skip(Shown)] }, to, color: false);
    }

    private static string Command(Problem problem)
    {
        var kind = problem.Severity == Severity.Info ? "notice" : problem.Severity.Word();
        var title = "title=" + Property(problem.Rule.Name);
        if (ProblemPlace.Of(problem) is not { } place)
            return $"::{kind} {title}::{Data(problem.Page is { } page ? $"{page}: {problem.Sentence()}" : problem.Sentence())}";
        var from = place.From is { } first ? string.Create(CultureInfo.InvariantCulture, $",line={first.Line},col={first.Column}") : "";
        var to = place.To is { } last ? string.Create(CultureInfo.InvariantCulture, $",endLine={last.Line},endColumn={last.Column}") : "";
        return $"::{kind} file={Property(place.File)}{from}{to},{title}::{Data(problem.Sentence())}";
    }

    // The escapes of actions/toolkit, packages/core/src/command.ts.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
