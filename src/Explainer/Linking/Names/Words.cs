using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Explainer.Linking.Names;

/// <summary>
/// Cuts folded text into words (runs of letters, digits and their marks), runs of blanks, and single other characters. Chinese and
/// Japanese put no blanks between words: there each sign is a word, and so is a run of katakana.
/// </summary>
internal static class Words
{
    /// <summary>The length of the token that begins at <paramref name="start"/>.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = start + 1;
        if (text[start] >= '\u3005' && IsSign(text, start))
        {
            return char.IsHighSurrogate(text[start]) && end < text.Length ? 2 : 1;
        }
        else if (IsKatakana(text[start]))
        {
            while (end < text.Length && IsKatakana(text[end]))
                end++;
        }
        else if (IsWord(text, start))
        {
            while ((uint)end < (uint)text.Length && IsWord(text, end) && (text[end] < '\u3005' || !(IsSign(text, end) || IsKatakana(text[end]))))
                end++;
        }
        else if (text[start] == ' ')
        {
            while ((uint)end < (uint)text.Length && text[end] == ' ')
                end++;
        }

        return end - start;
    }

    /// <summary>All words of a text.</summary>
    public static (int Start, int Length)[] Of(string text)
    {
        // Gathered in a borrowed array, since every word of a site passes here.
        var words = ArrayPool<(int, int)>.Shared.Rent(text.Length);
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (IsWord(text, at))
                words[count++] = (at, length);
            at += length;
        }

        var found = words.AsSpan(0, count).ToArray();
        ArrayPool<(int, int)>.Shared.Return(words);
        return found;
    }

    /// <summary>Whether the unit at <paramref name="index"/> belongs to a word.</summary>
    // Asked of every letter of a site: the part for ASCII is small enough to stand in its callers' loops.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(string text, int index)
    {
        var unit = text[index];
        return unit < 128 ? char.IsAsciiLetterOrDigit(unit) : IsWordBeyondAscii(text, index);
    }

    private static bool IsWordBeyondAscii(string text, int index)
    {
        var unit = text[index];
        return IsWordCategory(char.IsSurrogate(unit)
            ? CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(unit) && index > 0 ? index - 1 : index)
            : CharUnicodeInfo.GetUnicodeCategory(unit));
    }

    // Ideographs and hiragana.
    private static bool IsSign(string text, int index) =>
        text[index] is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u309F') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        || (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.ConvertToUtf32(text[index], text[index + 1]) is >= 0x20000 and <= 0x3FFFF);

    private static bool IsKatakana(char unit) => unit is (>= '\u30A1' and <= '\u30FA') or '\u30FC' or (>= '\uFF66' and <= '\uFF9F');

    private static bool IsWordCategory(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
