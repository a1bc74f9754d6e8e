using Markdig.Helpers;
using Markdig.Syntax;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// Undoes Markdown's joining of lines where a seed article was pasted: before the first label, each line of plain text is a paragraph,
/// and one of them describes the photo. Runs between blocks and inlines, when it is known whether there is a bare label.
/// </summary>
internal static class OpeningLines
{
    /// <summary>Splits the paragraphs before the first label, if any label of the document is bare.</summary>
    /// <param name="document">The document, its blocks found, its inlines not yet.</param>
    /// <param name="labels">Its labels in order; takes in one that only splitting brings to light.</param>
    /// <param name="grammar">The known labels.</param>
    public static void Split(MarkdownDocument document, List<LabelBlock> labels, LabelGrammar grammar)
    {
        if (!labels.Exists(label => !label.Match.Bold))
            return;
        Block first = labels[0];
        while (first.Parent is not MarkdownDocument and not null)
            first = first.Parent;
        var blocks = document.ToList();
        document.Clear();
        var (labelSeen, photoSeen) = (false, false);
        foreach (var block in blocks)
        {
            labelSeen |= block == first;
            if (labelSeen || block is not ParagraphBlock { Lines.Count: > 0 } paragraph)
            {
                document.Add(block);
                continue;
            }

            foreach (var (from, to) in Pieces(paragraph.Lines))
            {
                var line = paragraph.Lines.Lines[from].Slice;
                if (grammar.Match(line.AsSpan()) is { } match)
                {
                    // A bold label that is not known: at the start of a paragraph now that its line is one.
                    var label = Labelled(paragraph, from, match, labels[0]);
                    labels.Insert(0, label);
                    document.Add(label);
                    labelSeen = true;
                    break;
                }

                var isPhoto = !photoSeen && to == from + 1 && PhotoWord.Find(line.AsSpan()) >= 0;
                photoSeen |= isPhoto;
                document.Add(Piece(paragraph, from, to, isPhoto));
            }
        }
    }

    // The label and the rest of its paragraph.
    private static LabelBlock Labelled(ParagraphBlock paragraph, int from, LabelMatch match, LabelBlock other)
    {
        ref var line = ref paragraph.Lines.Lines[from];
        var label = new LabelBlock(other.Parser!, match, line.Slice.Start)
        {
            Line = line.Line,
            Column = paragraph.Column,
            Span = new MarkdigSpan(line.Slice.Start, paragraph.Span.End),
            IsOpen = false,
        };
        line.Slice.Start += match.Rest;
        line.Slice.TrimStart();
        var rest = line.Slice.IsEmpty ? from + 1 : from;
        if (rest < paragraph.Lines.Count)
            label.Add(Piece(paragraph, rest, paragraph.Lines.Count, false));
        return label;
    }

    // One line each, but for the lines of a pipe table: from its header to the last line with a bar.
    private static IEnumerable<(int From, int To)> Pieces(StringLineGroup lines)
    {
        for (var line = 0; line < lines.Count;)
        {
            var to = line + 1;
            if (to < lines.Count && HasBar(line) && IsDelimiterRow(lines.Lines[to].Slice.AsSpan()))
            {
                for (to++; to < lines.Count && HasBar(to); to++)
                {
                }
            }

            yield return (line, to);
            line = to;
        }

        bool HasBar(int line) => lines.Lines[line].Slice.AsSpan().Contains('|');
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.IndexOfAnyExcept("-|: \t") < 0;

    private static ParagraphBlock Piece(ParagraphBlock whole, int from, int to, bool isPhoto)
    {
        var piece = isPhoto ? new PhotoBlock(whole.Parser) : new ParagraphBlock(whole.Parser);
        piece.Column = whole.Column;
        piece.Line = whole.Lines.Lines[from].Line;
        piece.Lines = new StringLineGroup(to - from);
        for (var i = from; i < to; i++)
        {
            var line = whole.Lines.Lines[i];
            if (i == to - 1)
                line.Slice.TrimEnd();
            piece.Lines.Add(ref line);
        }

        piece.Span = new MarkdigSpan(piece.Lines.Lines[0].Slice.Start, piece.Lines.Lines[to - from - 1].Slice.End);
        piece.IsOpen = false;
        return piece;
    }
}
