using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>
/// Finds the front matter of a content file, between a first line <c>---</c> and the next line <c>---</c> (blanks may follow the
/// dashes), and reads its keys. Offsets count from the beginning of the file.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>Reads and checks the front matter of a file; all that is wrong is reported, and what is right comes back.</summary>
    /// <param name="file">The content file.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="problems">Where to report.</param>
    public static FrontMatter Read(SourceFile file, EntryKind kind, ProblemList problems)
    {
        var first = LineAt(file.Text, 0);
        var opening = file.Span(0, first.Length);
        if (!IsFence(file.Text, first))
        {
            problems.Add(
                Rules.Content.BadFrontMatter,
                opening,
                "this file has no front matter",
                file.Text.AsSpan().TrimStart().StartsWith("---", StringComparison.Ordinal)
                    ? "The line --- must be the very first, without blanks before it."
                    : null);
            return new(null, opening, 0);
        }

        for (var line = first; line.Next < file.Text.Length;)
        {
            line = LineAt(file.Text, line.Next);
            if (IsFence(file.Text, line))
                return new(Keys(file, first.Next, line.Start, kind, opening, problems), opening, line.Next);
        }

        problems.Add(Rules.Content.BadFrontMatter, opening, "this front matter is not closed", "Write a line --- where the keys end and the text begins.");
        return new(null, opening, file.Text.Length);
    }

    private static YamlMap? Keys(SourceFile file, int start, int end, EntryKind kind, SourceSpan opening, ProblemList problems)
    {
        var root = DocumentReader.Read(file, start, end - start, SchemaRules.Content, problems, out var readable);
        if (!readable)
            return null;
        if (root is YamlMap or null)
            return new SchemaChecker(SchemaRules.Content, problems).Check(EntrySchemas.Of(kind), root as YamlMap ?? new([], opening), opening);
        problems.Add(Rules.Content.BadFrontMatter, YamlFaults.FirstLine(root.At), "keys with values belong here", "Write one key: value on each line.");
        return null;
    }

    private static bool IsFence(string text, Line line) =>
        text.AsSpan(line.Start, line.Length) is var content
        && content.StartsWith("---", StringComparison.Ordinal)
        && content[3..].Trim(" \t").IsEmpty;

    // A line ends as CommonMark says: with LF, CR, or CR LF.
    private static Line LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
            return new(start, text.Length - start, text.Length);
        var end = start + length;
        return new(start, length, text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? end + 2 : end + 1);
    }

    private readonly record struct Line(int Start, int Length, int Next);
}
