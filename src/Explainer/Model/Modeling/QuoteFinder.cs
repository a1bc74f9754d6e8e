using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Model.Modeling;

/// <summary>Finds a quote in a body by its first words: they are folded like the text, so that styles of marks and spaces do not matter.</summary>
internal static class QuoteFinder
{
    private const string Marks = "\"“”„‟«»‹›";

    /// <summary>The quote from its first words to its closing mark; null, and a problem, where it is not there or there twice.</summary>
    public static (string Text, SourceSpan? At)? Find(Body body, Located<string> firstWords, ProblemList problems)
    {
        var wanted = Fold(firstWords.Value.Trim().Trim(Marks.ToCharArray()));
        var places = body.Sections.SelectMany(s => BlockText.Split(s.Parts)).SelectMany(b => Places(b, wanted)).ToList();
        if (places.Count == 0)
        {
            problems.Add(Rules.Content.QuoteNotFound, firstWords.At, "the article does not have these words", "copy the first words of the quote from the text as they stand there", firstWords.Value);
            return null;
        }

        if (places.Count > 1)
        {
            problems.Add(Rules.Content.QuoteAmbiguous, firstWords.At, $"these words stand in the article {places.Count} times", "write more of the quote's first words", firstWords.Value);
            return null;
        }

        var (block, start) = places[0];
        var end = Close(block.Text, start);
        if (end < 0)
        {
            problems.Add(Rules.Content.QuoteNotFound, firstWords.At, "the quote that begins so has no closing mark", "close it in the text with the mark that belongs to the opening one", firstWords.Value);
            return null;
        }

        return (block.Text[start..end].Replace('\n', ' ').Trim(), block.SpanOf(start, end - start));
    }

    private static IEnumerable<(BlockText Block, int Start)> Places(BlockText block, string wanted)
    {
        var text = Fold(block.Text);
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0 && wanted.Length > 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var starts = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            var ends = at + wanted.Length == text.Length || !char.IsLetterOrDigit(text[at + wanted.Length]) || !char.IsLetterOrDigit(wanted[^1]);
            if (starts && ends)
                yield return (block, at);
        }
    }

    // Unit by unit, so that offsets stay true: marks, apostrophes and spaces of any style are one each.
    private static string Fold(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var unit = source[i];
            span[i] = char.IsWhiteSpace(unit) ? ' ' : Marks.Contains(unit, StringComparison.Ordinal) ? '"' : unit is '’' or '‘' or 'ʼ' ? '\'' : unit;
        }
    });

    // The first double mark of any style; or, where the quote was opened with a single one, a single one that is no apostrophe in a word.
    private static int Close(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '[' or '(' or '…'))
            before--;
        var single = before >= 0 && text[before] is '\'' or '‘' or '’';
        for (var i = start; i < text.Length; i++)
        {
            if (single
                ? text[i] is '\'' or '’' && !(i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
                : Marks.Contains(text[i], StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
