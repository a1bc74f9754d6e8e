using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>Reads <c>[[slug]]</c>, <c>[[slug|text]]</c>. It comes before the table parser, so that the bar divides no cells.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public WikiLinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var inner = slice.AsSpan()[2..];
        var length = inner.IndexOfAny('[', ']');
        if (length < 0 || !inner[length..].StartsWith("]]", StringComparison.Ordinal))
            return false;
        inner = inner[..length];
        var bar = inner.IndexOf('|');
        var target = bar < 0 ? inner : inner[..bar];
        // Other tools want the bar escaped in tables.
        if (bar > 0 && target[^1] == '\\')
            target = target[..^1];
        var indent = target.Length - target.TrimStart().Length;
        target = target.Trim();
        var text = bar < 0 ? [] : inner[(bar + 1)..].Trim();
        if (target.IsEmpty || target.Contains('\n') || BracketSyntax.IsLink(processor, slice, length + 4))
            return false;
        var start = slice.Start;
        processor.Inline = new WikiLinkInline(
            target.ToString(),
            processor.GetSourcePosition(start + 2 + indent),
            text.IsEmpty ? null : text.ToString().Replace('\n', ' '))
        {
            Span = new MarkdigSpan(
                processor.GetSourcePosition(start, out var line, out var column),
                processor.GetSourcePosition(start + length + 3)),
            Line = line,
            Column = column,
        };
        slice.Start = start + length + 4;
        return true;
    }
}
