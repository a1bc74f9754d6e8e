using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking.Checks;

/// <summary>A block of text in which our own words are told from those of others: quotations, code, the titles of pages elsewhere.</summary>
internal sealed class WrittenBlock
{
    private readonly BlockText block;
    private readonly ImmutableArray<(int Start, int End)> others;

    private WrittenBlock(BlockText block, ImmutableArray<(int Start, int End)> others)
    {
        (this.block, this.others) = (block, others);
        Folded = FoldedText.Of(block.Text);
    }

    /// <summary>The text as names are compared.</summary>
    public FoldedText Folded { get; }

    /// <summary>Splits parts whose links are resolved.</summary>
    public static IEnumerable<WrittenBlock> Split(ImmutableArray<BodyPart> parts)
    {
        if (parts.IsEmpty)
            return [];
        var foreign = Foreign(parts);
        return BlockText.Split(parts).Select(b => new WrittenBlock(
            b, [.. Quotations.In(b.Text), .. b.Pieces.Where(p => foreign[p.Part]).Select(p => (p.Start, p.End))]));
    }

    /// <summary>Whether a stretch of the folded text is in our own words, all of it.</summary>
    public bool IsOwn(int start, int length)
    {
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
        block.SpanOf(Folded.Original(start), Folded.Original(start + length) - Folded.Original(start));

    /// <summary>A stretch of the folded text as it is written.</summary>
    public string Written(int start, int length) => block.Text[Folded.Original(start)..Folded.Original(start + length)].Replace('\n', ' ');

    // Block quotations, links out of the site (their words are mostly titles), and whatever is no run of words.
    private static bool[] Foreign(ImmutableArray<BodyPart> parts)
    {
        var foreign = new bool[parts.Length];
        var (quotes, inLink) = (0, false);
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case Markup markup:
                    quotes += markup.Html.Contains("<blockquote", StringComparison.Ordinal) ? 1 : markup.Html.Contains("</blockquote", StringComparison.Ordinal) ? -1 : 0;
                    foreign[i] = true;
                    break;
                case LinkStart:
                    inLink = true;
                    break;
                case LinkEnd:
                    inLink = false;
                    break;
                default:
                    foreign[i] = quotes > 0 || inLink;
                    break;
            }
        }

        return foreign;
    }
}
