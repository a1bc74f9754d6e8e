using System.Globalization;
using System.Text;

namespace Explainer.Parsing.Bodies;

/// <summary>Finds the emoji that newsletters put before a label.</summary>
internal static class Emoji
{
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>The length of one emoji at the start of a text and the blanks behind it; 0 where none stands there.</summary>
    public static int SkipAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] < 0x80 && !(text.Length > 1 && text[1] is EmojiStyle or Keycap)))
            return 0;
        var length = StringInfo.GetNextTextElementLength(text);
        if (!IsEmoji(text[..length]))
            return 0;
        var rest = text[length..];
        return text.Length - rest.TrimStart().Length;
    }

    // A symbol by its category (flags and pictures are), or whatever asks for the emoji style or a keycap.
    private static bool IsEmoji(ReadOnlySpan<char> cluster) =>
        cluster.IndexOfAny(EmojiStyle, Keycap) >= 0
        || (Rune.DecodeFromUtf16(cluster, out var first, out _) == System.Buffers.OperationStatus.Done
            && Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol);
}
