using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>Reads citations in Pandoc's form: <c>[@id]</c>, <c>[@id, p. 4]</c>, <c>[@a; @b, ch. 2]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        var text = slice.AsSpan();
        var length = text[1..].IndexOfAny('[', ']') + 2;
        if (length < 4 || text[length - 1] != ']' || BracketSyntax.IsLink(processor, slice, length))
            return false;
        var items = ImmutableArray.CreateBuilder<(string, int, string?)>();
        foreach (var range in text[1..(length - 1)].Split(';'))
        {
            var from = range.Start.Value + 1;
            var item = text[from..(range.End.Value + 1)];
            var indent = item.Length - item.TrimStart().Length;
            item = item.Trim();
            var comma = item.IndexOf(',');
            var id = (comma < 0 ? item : item[..comma]).TrimEnd();
            if (id.Length < 2 || id[0] != '@' || !IsId(id[1..]))
                return false;
            var locator = comma < 0 ? [] : item[(comma + 1)..].Trim();
            items.Add((
                id[1..].ToString(),
                processor.GetSourcePosition(slice.Start + from + indent + 1),
                locator.IsEmpty ? null : locator.ToString().Replace('\n', ' ')));
        }

        processor.Inline = new CitationInline(items.DrainToImmutable())
        {
            Span = new MarkdigSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    // Pandoc: starts with a letter, digit or underscore; then also the punctuation that stands in keys.
    private static bool IsId(ReadOnlySpan<char> id)
    {
        if (!char.IsLetterOrDigit(id[0]) && id[0] != '_')
            return false;
        foreach (var c in id)
        {
            if (!char.IsLetterOrDigit(c) && !"_:.#$%&-+?<>~/".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
