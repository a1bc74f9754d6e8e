namespace Explainer.Diagnostics.Formats;

/// <summary>
/// For people: the line that compilers write, which terminals and editors make a link of, then the source line with the faulty thing marked.
/// </summary>
public static class TextFormat
{
    private const string Reset = "\e[0m";
    private const string Bold = "\e[1m";

    /// <summary>Writes the problems; nothing when there are none.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="to">Where to.</param>
    /// <param name="color">Whether to use ANSI colours.</param>
    public static void Write(BuildReport report, TextWriter to, bool color)
    {
        foreach (var problem in report.Problems)
            Write(problem, to, color);
    }

    private static void Write(Problem problem, TextWriter to, bool color)
    {
        var hue = Hue(problem.Severity);
        if (Place(problem) is { Length: > 0 } place)
            to.Write(Paint(place, Bold) + ": ");
        to.Write($"{Paint($"{problem.Severity.Word()} {problem.Rule.Name}", hue)}: {problem.Sentence()}\n");
        if (problem.At is { File.Text.Length: > 0 } at)
            to.Write(Excerpt.Of(at, carets => Paint(carets, hue)) + "\n");
        else if (problem is { PageExcerpt: { } excerpt, PageAt: { } pageAt })
            to.Write(Excerpt.Of(excerpt, pageAt.Line, carets => Paint(carets, hue)) + "\n");

        string Paint(string text, string style) => color ? style + text + Reset : text;
    }

    private static string Place(Problem problem) => ProblemText.Plain(
        ProblemPlace.Of(problem) is { } place ? (place.From is { } from ? At(place.File, from) : place.File)
        : problem is { Page: { } page, PageAt: { } pageAt } ? At(page, pageAt)
        : problem.Page ?? "");

    private static string At(string file, LinePosition place) => FormattableString.Invariant($"{file}({place.Line},{place.Column})");

    private static string Hue(Severity severity) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[1;33m",
        _ => "\e[1;36m",
    };
}
