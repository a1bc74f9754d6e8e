using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Linking.Names;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Reports;

/// <summary>Finds runs of capitalised words in a text that are no name of the site's and no links.</summary>
/// <param name="body">The text.</param>
/// <param name="words">What is no new name.</param>
/// <param name="language">The text's language, a BCP 47 tag; null where it is the site's.</param>
internal sealed class CapitalRuns(Body body, PlainWords words, string? language)
{
    // What may stand inside a name: Bank of England, Ursula von der Leyen, Al-Monitor, O'Brien.
    private static readonly HashSet<string> joiners = new(["of", "the", "de", "der", "van", "von", "bin", "al", "for", "du", "da", "del", "la", "-", "'", " "], StringComparer.Ordinal);

    private readonly NameSurroundings around = new(words.Site, ImmutableHashSet<EntryKey>.Empty, language ?? words.Site.Language);
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
        var run = new List<Token>();
        foreach (var token in Tokens(block, linked).Append(default))
        {
            if (token.Kind == Kind.Capital || (token.Kind == Kind.Joiner && run.Count > 0 && MayJoin(run, token)))
            {
                run.Add(token);
                continue;
            }

            if (NameIn(run) is { Length: > 0 } name && block.SpanOf(name.Start, name.Length) is { } at)
                yield return (block.Text.Substring(name.Start, name.Length).Replace('\n', ' '), at);
            run.Clear();
        }
    }

    // "The Bank of Dorland", but not "Carl Moor of Dorland".
    private static bool MayJoin(List<Token> run, Token joiner) =>
        joiner.Word is not ("of" or "for") || run.FindLast(t => t.Kind == Kind.Capital).Word is { } before && (Institutions.Words.Contains(before) || before is "President" or "Secretary" or "Minister" or "Chief" or "Head");

    // The name in a run: without the title before it, and none where all words are titles, peoples or short for something longer.
    private (int Start, int Length) NameIn(List<Token> run)
    {
        run.RemoveRange(run.FindLastIndex(t => t.Kind == Kind.Capital) + 1, run.Count - run.FindLastIndex(t => t.Kind == Kind.Capital) - 1);
        var title = run.FindLastIndex(t => PlainWords.IsTitle(t.Word));
        var behind = title + 1;
        while (behind < run.Count && (run[behind].Kind == Kind.Joiner || Honorifics.TitleEnds.Contains(run[behind].Word)))
            behind++;
        if (title >= 0 && run.Skip(behind).Any(t => t.Kind == Kind.Capital && !words.IsPiece(t.Word)))
            run.RemoveRange(0, behind);
        var capitals = run.Where(t => t.Kind == Kind.Capital).ToList();
        if (capitals.Count == 0)
            return default;
        var (from, to) = (capitals[0], capitals[^1]);
        var length = to.Start + to.Length - from.Start;
        // One word at the start of a sentence would have its capital anyway; one letter is an initial.
        if (capitals.Count == 1 && (from.Begins || length == 1 || words.IsPiece(from.Word)))
            return default;
        if (capitals.Count > 1 && to.Word == "Time")
            return default;
        return capitals.TrueForAll(t => words.IsPiece(t.Word)) && !IsNameOfPieces(capitals) ? default : (from.Start, length);
    }

    // "General Assembly" and "Russian Foreign Ministry" are names, "Foreign Ministry" and "Prime Minister" are none.
    private bool IsNameOfPieces(List<Token> capitals) =>
        Institutions.Words.Contains(capitals[^1].Word) && capitals.Exists(t => !Institutions.Words.Contains(t.Word) && !words.IsOffice(t.Word));

    private IEnumerable<Token> Tokens(BlockText block, HashSet<int> linked)
    {
        var folded = FoldedText.Of(block.Text);
        var text = folded.Text;
        var sentences = new Sentences(block.Text);
        var starts = SentenceFinder.Starts(block.Text).ToHashSet();
        var (begins, behind) = (true, 0);
        for (var at = 0; at < text.Length;)
        {
            hits.Clear();
            words.Site.Index.Find(text, at, lowerFirst: false, hits);
            words.Others.Find(text, at, lowerFirst: false, hits);
            var known = hits.Count > 0 ? hits.MaxBy(h => h.End) : default;
            var isKnown = hits.Count > 0 && !known.Owners.All.Any(o => IsPiece(folded, at, known.End, behind, o, sentences));
            var length = hits.Count > 0 ? known.End - at : Words.LengthAt(text, at);
            var start = folded.Original(at);
            begins |= starts.Contains(start);
            var isWord = Words.IsWord(text, at);
            var word = text.Substring(at, length);
            var kind = isKnown ? Kind.Other
                : joiners.Contains(word) ? Kind.Joiner
                : isWord && char.IsUpper(word[0]) && IsFree(block, start, length, linked) && !PlainWords.IsPlain(word) && !(begins && words.IsSmallElsewhere(word)) ? Kind.Capital
                : Kind.Other;
            yield return new(kind, start, folded.OriginalEnd(at + length) - start, begins, word);

            // A colon or an opening mark lets the next word begin with a capital, too.
            begins = isWord ? false : begins || text[at] is ':' or '"' or '“' or '„' or '«' or '(';
            at += length;
            behind = isKnown ? at : behind;
        }
    }

    private bool IsPiece(FoldedText folded, int at, int end, int behind, NameOwner owner, Sentences sentences) =>
        around.IsPiece(folded, at, end, owner.Bearer, sentences)
        || (owner.Strength == NameStrength.Surname && !around.IsAlone(folded, at, end, behind, owner, sentences));

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

    private readonly record struct Token(Kind Kind, int Start, int Length, bool Begins, string Word);
}
