using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// The text of one block (a paragraph, bullet, heading, cell) as one string, with the way back from each place in it to the part and
/// the source that it came from. Names, sentences and quotes are found in it: emphasis and links do not divide it, blocks do.
/// </summary>
public sealed class BlockText
{
    private readonly ImmutableArray<BodyPart> parts;

    private BlockText(ImmutableArray<BodyPart> parts, string text, ImmutableArray<BlockTextPiece> pieces) =>
        (this.parts, Text, Pieces) = (parts, text, pieces);

    /// <summary>The text as the reader sees it; a line break in the source is a line feed.</summary>
    public string Text { get; }

    /// <summary>The stretches that it is made of, in order and without gaps.</summary>
    public ImmutableArray<BlockTextPiece> Pieces { get; }

    /// <summary>Splits parts into blocks; those without text are left out.</summary>
    /// <param name="parts">The parts of a section, footnote or page.</param>
    /// <param name="shown">What a link by slug without text of its own shows; default: the slug.</param>
    public static ImmutableArray<BlockText> Split(ImmutableArray<BodyPart> parts, Func<WikiLink, string>? shown = null)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockText>();
        // Most blocks are one run: its words are the text.
        var (only, length) = ("", 0);
        StringBuilder? text = null;
        var pieces = ImmutableArray.CreateBuilder<BlockTextPiece>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (PlainText.Divides(parts[i]))
            {
                Finish();
                continue;
            }

            var words = PlainText.WordsOf(parts[i], shown);
            if (words.Length == 0)
                continue;
            pieces.Add(new(length, words.Length, i));
            if (length == 0)
                only = words;
            else
                (text ??= new()).Append(text.Length == 0 ? only : "").Append(words);
            length += words.Length;
        }

        Finish();
        return blocks.DrainToImmutable();

        void Finish()
        {
            if (length == 0)
                return;
            blocks.Add(new(parts, text is { Length: > 0 } ? text.ToString() : only, pieces.DrainToImmutable()));
            text?.Clear();
            length = 0;
        }
    }

    /// <summary>The index in <see cref="Pieces"/> of the piece at an offset of the text; at its end, the last.</summary>
    public int PieceAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The part at an offset of the text, and the offset in that part's own text.</summary>
    public (int Part, int Offset) Locate(int offset)
    {
        var piece = Pieces[PieceAt(offset)];
        return (piece.Part, offset - piece.Start);
    }

    /// <summary>Whether a stretch stands wholly in runs that names may link in.</summary>
    public bool IsLinkable(int start, int length)
    {
        for (var i = PieceAt(start); i < Pieces.Length && Pieces[i].Start < start + length; i++)
        {
            if (parts[Pieces[i].Part] is not TextRun { Linkable: true })
                return false;
        }

        return true;
    }

    /// <summary>
    /// Where a stretch stands in the source: from the first of its units that has a place there to the last. Marks between them are
    /// in it. None where all of it is code.
    /// </summary>
    public SourceSpan? SpanOf(int start, int length)
    {
        SourceSpan? whole = null;
        for (var i = PieceAt(start); i < Pieces.Length && (Pieces[i].Start < start + length || i == PieceAt(start)); i++)
        {
            var piece = Pieces[i];
            var from = Math.Max(start, piece.Start) - piece.Start;
            var to = Math.Min(start + length, piece.End) - piece.Start;
            if (PlaceOf(parts[piece.Part], from, Math.Max(0, to - from)) is not { } place)
                continue;
            whole = whole is { } before ? before with { Length = Math.Max(before.End, place.End) - before.Start } : place;
        }

        return whole;
    }

    /// <summary>Where the unit at an offset stands in the source; none where it is code, or has no place of its own.</summary>
    public SourceSpan? PlaceOf(int offset) =>
        Locate(offset) is var (part, within) && parts[part] is TextRun run && run.Words.Length == run.At.Length ? run.At with { Start = run.At.Start + within, Length = 1 } : null;

    private static SourceSpan? PlaceOf(BodyPart part, int from, int length) => part switch
    {
        // A character reference, or text of a folded YAML value: only the whole has a place.
        TextRun run when run.Words.Length != run.At.Length => run.At,
        TextRun run => run.At with { Start = run.At.Start + from, Length = length },
        WikiLink link => link.At,
        _ => null,
    };
}
