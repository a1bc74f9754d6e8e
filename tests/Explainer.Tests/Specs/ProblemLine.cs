using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Specs;

/// <summary>
/// A problem as a spec writes it: <c>content/articles/a.md(9,5)-12: error link/broken-link: no page at …</c>. What no source made has
/// the page alone: lines of a page change with every layout.
/// </summary>
internal static class ProblemLine
{
    /// <summary>The line, without where the faulty thing ends.</summary>
    public static string Of(Problem problem) => $"{Place(problem)}: {Rest(problem)}";

    /// <summary>Whether a spec's line, which may leave out the end of the thing and of the message, tells of this problem.</summary>
    public static bool Tells(string expected, Problem problem) =>
        Of(problem).StartsWith(expected, StringComparison.Ordinal)
        || (problem.At is { } at && $"{Place(problem)}{End(at)}: {Rest(problem)}".StartsWith(expected, StringComparison.Ordinal));

    private static string Place(Problem problem) =>
        problem.At is { } at ? At(at.File.Path, at.From)
        : problem.PageFile is { } file ? (problem.PageAt is { } place ? At(file, place) : file)
        : problem.Page ?? "site";

    private static string At(string path, LinePosition at) => FormattableString.Invariant($"{path}({at.Line},{at.Column})");

    private static string End(SourceSpan at) => at.To.Line == at.From.Line
        ? FormattableString.Invariant($"-{at.To.Column}")
        : FormattableString.Invariant($"-{at.To.Line},{at.To.Column}");

    private static string Rest(Problem problem) => $"{problem.Severity.Word()} {problem.Rule.Name}: {problem.Sentence()}";
}
