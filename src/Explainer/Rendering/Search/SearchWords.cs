using System.Globalization;
using System.Text;

namespace Explainer.Rendering.Search;

/// <summary>
/// Cuts a text into the words that search knows it by: in small letters without marks, possessives and dots of abbreviations left out,
/// scripts without blanks in pairs of letters. search.js cuts what a reader types in the same way.
/// </summary>
internal ref struct SearchWords
{
    /// <summary>Longer words are cut: nobody types them, and a shard should stay small.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> word;
    private int at;
    private int length;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for the longest word.</param>
    public SearchWords(ReadOnlySpan<char> text, Span<char> buffer)
    {
        this.text = text;
        word = buffer;
    }

    /// <summary>The word, not yet folded; in small letters where it is of ASCII.</summary>
    public readonly ReadOnlySpan<char> Current => word[..length];

    /// <summary>Whether the word is of ASCII.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        (length, IsAscii) = (0, true);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var width = IsWordChar(text, at);
            if (width > 0)
            {
                for (var n = 0; n < width && length < Longest; n++)
                    word[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : text[at + n];
                IsAscii &= c < 0x80;
                at += width - 1;
            }
            else if (length == 0)
            {
                continue;
            }
            else if (c is '\'' or '’' && at + 1 < text.Length && IsWordChar(text, at + 1) > 0)
            {
                if (length < Longest)
                    word[length++] = '\'';
            }
            else if (!(c == '.' && IsInitial(text, at - 1) && IsInitial(text, at + 1)))
            {
                break;
            }
        }

        return length > 0;
    }

    /// <summary>The folded forms of a word that was found: one, none, or the pairs of a script without blanks.</summary>
    public static IEnumerable<string> Fold(string word, bool ascii)
    {
        var folded = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        folded = ascii ? folded.Replace("'", "", StringComparison.Ordinal) : FoldLetters(folded);
        if (folded.Length == 0)
            return [];
        return folded.Any(IsUnspaced) ? Pairs(folded) : [folded];
    }

    // How many units of the text a letter, digit or mark at an offset takes; 0 for anything else.
    private static int IsWordChar(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c))
            return IsWord(char.GetUnicodeCategory(c)) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[at..], out var rune, out var width) == System.Buffers.OperationStatus.Done && IsWord(Rune.GetUnicodeCategory(rune)) ? width : 0;
    }

    private static bool IsWord(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;

    // A letter on its own, as in U.S.
    private static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && char.IsLetter(text[at])
        && (at == 0 || IsWordChar(text, at - 1) == 0) && (at + 1 == text.Length || IsWordChar(text, at + 1) == 0);

    private static string FoldLetters(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is not (<= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber))
                continue;
            folded.Append(Rune.ToLowerInvariant(rune).ToString() switch
            {
                "ß" => "ss",
                "æ" => "ae",
                "œ" => "oe",
                "ø" => "o",
                "ł" => "l",
                "đ" or "ð" => "d",
                "þ" => "th",
                "ħ" => "h",
                "ı" => "i",
                "ς" => "σ",
                var letter => letter,
            });
        }

        return folded.ToString();
    }

    // Kana and Han characters.
    private static bool IsUnspaced(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff');

    private static IEnumerable<string> Pairs(string word)
    {
        for (var start = 0; start < word.Length;)
        {
            var unspaced = IsUnspaced(word[start]);
            var end = start + 1;
            while (end < word.Length && IsUnspaced(word[end]) == unspaced)
                end++;
            if (!unspaced || end == start + 1)
                yield return word[start..end];
            else
            {
                for (var i = start; i + 1 < end; i++)
                    yield return word.Substring(i, 2);
            }

            start = end;
        }
    }
}
