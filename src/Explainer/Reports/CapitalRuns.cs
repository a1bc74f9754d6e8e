using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Linking.Names;
using Explainer.Parsing.Bodies;

namespace Explainer.Reports;

/// <summary>Finds runs of capitalised words in a text that are no name of the site's and no links.</summary>
/// <param name="body">The text.</param>
/// <param name="words">What is no new name.</param>
internal sealed class CapitalRuns(Body body, PlainWords words)
{
    // What may stand inside a name: Bank of England, Ursula von der Leyen, Al-Monitor, O'Brien.
    private static readonly HashSet<string> joiners = new(["of", "the", "de", "der", "van", "von", "bin", "al", "for", "du", "da", "del", "la", "-", "'", " "], StringComparer.Ordinal);

    private readonly List<NameHit> hits = [];

    private enum Kind
    {
        Other,
        Joiner,
        Capital,
    }

    /// <summary>The runs in reading order.</summary>
    public IEnumerable<(string Text, SourceSpan At)> Find() => body.Sections.SelectMany(section =>
    {
        var linked = LinkedParts(section.Parts);
        return BlockText.Split(section.Parts).SelectMany(block => Find(block, linked));
    });

    private IEnumerable<(string Text, SourceSpan At)> Find(BlockText block, HashSet<int> linked)
    {
        Token? first = null;
        Token? last = null;
        foreach (var token in Tokens(block, linked).Append(default))
        {
            if (token.Kind == Kind.Capital)
            {
                first ??= token;
                last = token;
            }

            if (token.Kind != Kind.Other || first is not { } from || last is not { } to)
                continue;

            // One word at the start of a sentence would have its capital anyway; one letter is an initial.
            var length = to.Start + to.Length - from.Start;
            if (!(from == to && (from.Begins || length == 1)) && block.SpanOf(from.Start, length) is { } at)
                yield return (block.Text.Substring(from.Start, length).Replace('\n', ' '), at);
            first = null;
        }
    }

    private IEnumerable<Token> Tokens(BlockText block, HashSet<int> linked)
    {
        var folded = FoldedText.Of(block.Text);
        var text = folded.Text;
        var sentences = SentenceFinder.Starts(block.Text).ToHashSet();
        var begins = true;
        for (var at = 0; at < text.Length;)
        {
            hits.Clear();
            words.Names.Find(text, at, lowerFirst: false, hits);
            var length = hits.Count > 0 ? hits[^1].End - at : Words.LengthAt(text, at);
            var start = folded.Original(at);
            begins |= sentences.Contains(start);
            var isWord = Words.IsWord(text, at);
            var word = text.Substring(at, length);
            var kind = hits.Count > 0 ? Kind.Other
                : joiners.Contains(word) ? Kind.Joiner
                : isWord && char.IsUpper(word[0]) && IsFree(block, start, length, linked) && !words.IsPlain(word) && !(begins && words.IsSmallElsewhere(word)) ? Kind.Capital
                : Kind.Other;
            yield return new(kind, start, folded.Original(at + length) - start, begins);

            // A colon or an opening mark lets the next word begin with a capital, too.
            begins = isWord ? false : begins || text[at] is ':' or '"' or '“' or '„' or '«' or '(';
            at += length;
        }
    }

    private static bool IsFree(BlockText block, int start, int length, HashSet<int> linked) =>
        block.IsLinkable(start, length) && !linked.Contains(block.Pieces[block.PieceAt(start)].Part);

    // The indexes of the parts that stand within a link.
    private static HashSet<int> LinkedParts(IReadOnlyList<BodyPart> parts)
    {
        var linked = new HashSet<int>();
        var depth = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            depth += parts[i] switch
            {
                MentionStart or SiteLinkStart or LinkStart => 1,
                MentionEnd or LinkEnd => -1,
                _ => 0,
            };
            if (depth > 0)
                linked.Add(i);
        }

        return linked;
    }

    private readonly record struct Token(Kind Kind, int Start, int Length, bool Begins);
}
