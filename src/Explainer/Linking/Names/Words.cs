using System.Globalization;

namespace Explainer.Linking.Names;

/// <summary>Cuts folded text into words (runs of letters, digits and their marks), runs of blanks, and single other characters.</summary>
internal static class Words
{
    /// <summary>The length of the token that begins at <paramref name="start"/>.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = start + 1;
        if (IsWord(text, start))
        {
            while (end < text.Length && IsWord(text, end))
                end++;
        }
        else if (text[start] == ' ')
        {
            while (end < text.Length && text[end] == ' ')
                end++;
        }

        return end - start;
    }

    /// <summary>Whether the unit at <paramref name="index"/> belongs to a word.</summary>
    public static bool IsWord(string text, int index)
    {
        var unit = text[index];
        return char.IsAscii(unit)
            ? char.IsAsciiLetterOrDigit(unit)
            : char.IsSurrogate(unit)
                ? IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(unit) && index > 0 ? index - 1 : index))
                : IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(unit));
    }

    private static bool IsWordCategory(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
