using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>A block of text in which our own words are told from those of others: quotations, code, the titles of pages elsewhere.</summary>
internal sealed class WrittenBlock
{
    private readonly ForeignParts foreign;
    private ImmutableArray<(int Start, int End)> others;
    private (int Start, int Length)[]? words;

    private WrittenBlock(BlockText block, ForeignParts foreign)
    {
        (Block, this.foreign) = (block, foreign);
        Folded = FoldedText.Of(block.Text);
    }

    /// <summary>The block.</summary>
    public BlockText Block { get; }

    /// <summary>The text as names are compared.</summary>
    public FoldedText Folded { get; }

    /// <summary>The words of the folded text.</summary>
    public ReadOnlySpan<(int Start, int Length)> Words => words ??= Names.Words.Of(Folded.Text);

    /// <summary>Splits parts whose links are resolved.</summary>
    public static ImmutableArray<WrittenBlock> Split(ImmutableArray<BodyPart> parts)
    {
        if (parts.IsEmpty)
            return [];
        var foreign = new ForeignParts(parts);
        return ImmutableArray.CreateRange(BlockText.Split(parts), b => new WrittenBlock(b, foreign));
    }

    /// <summary>Whether a stretch of the folded text is in our own words, all of it.</summary>
    public bool IsOwn(int start, int length)
    {
        // Found out where a check asks: in most blocks none does.
        if (others.IsDefault)
            others = [.. Quotations.In(Block.Text), .. Block.Pieces.Where(p => foreign.Has(p.Part)).Select(p => (p.Start, p.End))];
        var (from, to) = (Folded.Original(start), Folded.Original(start + length));
        foreach (var (first, end) in others)
        {
            if (from < end && to > first)
                return false;
        }

        return true;
    }

    /// <summary>Where a stretch of the folded text stands in its source; none where it has no place there.</summary>
    public SourceSpan? SpanOf(int start, int length) =>
        Block.SpanOf(Folded.Original(start), Folded.Original(start + length) - Folded.Original(start));

    /// <summary>A stretch of the folded text as it is written.</summary>
    public string Written(int start, int length) => Block.Text[Folded.Original(start)..Folded.Original(start + length)].Replace('\n', ' ');
}
