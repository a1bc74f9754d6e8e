using Explainer.Diagnostics;
using YamlDotNet.Core;

namespace Explainer.Parsing.Yaml;

/// <summary>Turns what YamlDotNet says of broken YAML into words for writers, at the thing to mend.</summary>
internal static class YamlFaults
{
    /// <summary>The fault behind an exception.</summary>
    /// <param name="exception">What YamlDotNet threw; its marks count from <paramref name="start"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the YAML begins in it.</param>
    /// <param name="end">Where it ends.</param>
    public static YamlFault Explain(YamlException exception, SourceFile file, int start, int end)
    {
        var from = Math.Min(start + (int)exception.Start.Index, end);
        var to = Math.Clamp(start + (int)exception.End.Index, from, end);
        var words = exception.Message;
        SourceSpan One(int offset) => file.Span(offset, Math.Min(1, end - offset));
        bool Says(string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);

        return Says("multiline plain scalar") ? new(
                "this line has no key", One(from), "Write a blank behind the colon of each key; indent text that goes on from the line above.")
            : Says("invalid mapping") || Says("mapping values are not allowed") ? new(
                "a second colon stands in this value", One(from), "Put the whole value in quotes, or check how far the line is indented.")
            : Says("quoted scalar") && Says("end of stream") ? new(
                "this quotation mark is not closed", One(from), "Close it; an apostrophe at the start of a value needs double quotes around the value.")
            : Says("escape") ? new(
                "a backslash before this letter means nothing", file.Span(to, Math.Min(2, end - to)), "Write the backslash twice, or use single quotes.")
            : Says("tab character") ? new("a tab cannot indent", One(to), "Indent with blanks.")
            : Says("cannot start any token") ? new(
                $"a value cannot begin with {file.Text[Math.Min(from, file.Text.Length - 1)]}", One(from), "Put the whole value in quotes.")
            : Says("block sequence entries are not allowed") ? new(
                "a list with dashes cannot begin here", One(from), "Begin it on a line of its own, or write it in brackets: [a, b].")
            : Says("',' or") ? new("a comma or a closing bracket is missing before this", FirstLine(file.Span(from, Math.Max(1, to - from))))
            : Says("expected node content") ? new("a value is missing before this", FirstLine(file.Span(from, Math.Max(1, to - from))))
            : Says("expected key") ? new(
                "a key with a colon belongs here", FirstLine(file.Span(from, Math.Max(1, to - from))), "Check the indentation, and put values with marks of their own in quotes.")
            : Says("'-' indicator") ? new("an item with a dash belongs here", One(from), "Check the indentation.")
            : new($"this is no valid YAML ({words.TrimEnd('.')})", FirstLine(file.Span(from, Math.Max(1, to - from))));
    }

    /// <summary>A bracket or brace without its partner.</summary>
    public static YamlFault NotClosed(SourceSpan bracket) => new(
        bracket.Text == "{" ? "this brace is not closed" : "this bracket is not closed",
        bracket,
        bracket.Text == "{" ? "Write } at its end, or put text that begins with { in quotes." : "Write ] at its end, or put text that begins with [ in quotes.");

    /// <summary>The part of a span on its first line.</summary>
    public static SourceSpan FirstLine(SourceSpan span)
    {
        var length = span.Text.AsSpan().IndexOfAny('\r', '\n');
        return length > 0 ? span.File.Span(span.Start, length) : length < 0 ? span : span.File.Span(span.Start, 0);
    }
}
