using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// Keeps words in brackets right before a footnote's mark, "the [Israeli][^1] view": Markdig takes them for a link's text, whose
/// label is the footnote's, and drops them.
/// </summary>
internal sealed class FootnoteBracketParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public FootnoteBracketParser() => OpeningCharacters = [']'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) != '^')
            return false;
        var mark = slice;
        mark.SkipChar();
        if (!LinkHelper.TryParseLabel(ref mark, out var label) || !processor.Document.ContainsLinkReferenceDefinition(label!))
            return false;
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start))
        {
            Span = new MarkdigSpan(at, at),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }
}
