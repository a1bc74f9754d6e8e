using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Explainer.Linking.Names;

/// <summary>
/// Finds sentences: the rules of Unicode Standard Annex 29 (sentence boundaries) as far as running news text needs them, with a list of
/// abbreviations that end no sentence ("The U.S. said" is one).
/// </summary>
internal static class SentenceFinder
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Adm", "Amb", "Hon", "Rev",
            "Jr", "Sr", "vs", "No", "no", "Nos", "Art", "art", "Fig", "fig", "pp", "p", "ch", "vol", "ed", "eds", "cf", "ca", "c", "approx",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "e.g", "i.e", "al",
        ],
        StringComparer.Ordinal);

    private static readonly SearchValues<char> Enders = SearchValues.Create(".!?…。؟");

    /// <summary>The start of each sentence in a text, in order; the first is 0. A sentence ends where the next starts.</summary>
    public static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var ahead = text.AsSpan(i).IndexOfAny(Enders);
            if (ahead < 0)
                break;
            i += ahead;
            var end = i + 1;
            while (end < text.Length && (text[end] is '.' or '!' or '?' or '…' || IsCloser(text[end])))
                end++;
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next > end && next < text.Length && Begins(text, next) && (text[i] != '.' || end > i + 1 && text[i + 1] is '.' or '!' or '?' || !IsAbbreviation(text, i, next)))
                starts.Add(next);
            i = end - 1;
        }

        return starts;
    }

    // SB8: what goes on in lower case goes on with the sentence.
    private static bool Begins(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at < text.Length && !char.IsLower(text[at]);
    }

    private static bool IsCloser(char c) =>
        c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.FinalQuotePunctuation;

    private static bool IsAbbreviation(string text, int dot, int next)
    {
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start, dot - start);
        // An initial ("J. Smith"), or letters with dots ("U.S."): a sentence may end there, but far more often it does not, unless a word
        // follows that only begins sentences.
        if (word.Length == 1 && char.IsUpper(word[0]))
            return true;
        if (word.Length > 1 && word.Contains('.') && !word.ContainsAnyInRange('0', '9'))
            return !BeginsSentence(text, next);
        return Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static readonly FrozenSet<string> SentenceOpeners = FrozenSet.ToFrozenSet(
        ["The", "A", "An", "It", "He", "She", "They", "We", "This", "That", "These", "Those", "But", "And", "In", "On", "At", "As", "If", "When", "While", "After", "Before", "There", "His", "Her", "Its", "Their", "No", "For"],
        StringComparer.Ordinal);

    private static bool BeginsSentence(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }
}
