using System.Globalization;
using System.Text;

namespace Explainer.Linking.Names;

/// <summary>
/// A text as names are compared: in Unicode form NFC, with every apostrophe as <c>'</c>, every dash as <c>-</c> and every space as a
/// blank, without what is not seen (soft hyphens, joiners, marks of direction), and a way back to where each unit stood.
/// </summary>
internal readonly struct FoldedText
{
    // Null where folding moved nothing, which is nearly always: then offsets are the same in both texts.
    private readonly int[]? offsets;

    private FoldedText(string written, string text, int[]? offsets) => (Written, Text, this.offsets) = (written, text, offsets);

    /// <summary>The text as written.</summary>
    public string Written { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The offset in the text as written of the unit at <paramref name="offset"/> of the folded one.</summary>
    public int Original(int offset) => offsets is null ? offset : offsets[offset];

    /// <summary>The offset in the text as written behind the unit before <paramref name="offset"/>, without what is not seen there.</summary>
    public int OriginalEnd(int offset)
    {
        var end = Original(offset);
        while (offsets is not null && end > 0 && IsUnseen(Written[end - 1]))
            end--;
        return end;
    }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) =>
        Ascii.IsValid(text) && !NeedsFolding(text) ? new(text, text, null)
        : IsNormalized(text) && !HasUnseen(text) ? new(text, string.Create(text.Length, text, (span, source) => FoldUnits(source, span)), null)
        : Normalize(text);

    private static bool NeedsFolding(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t');

    private static bool HasUnseen(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= '\u0080' && IsUnseen(unit))
                return true;
        }

        return false;
    }

    private static bool IsUnseen(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    // What news texts hold beyond ASCII is nearly always in these ranges, where all is normalized and nothing composes: then the library
    // need not be asked.
    private static bool IsNormalized(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not (< '\u0300' or (>= '\u2010' and <= '\u2027')))
                return text.IsNormalized();
        }

        return true;
    }

    private static void FoldUnits(string source, Span<char> target)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Fold(source[i]);
    }

    private static char Fold(char unit) => unit switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u02B9' or '\uFF07' => '\'',
        < '\u0080' => unit is '\n' or '\r' or '\t' ? ' ' : unit,
        _ when char.IsWhiteSpace(unit) => ' ',
        _ when CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.DashPunctuation || unit == '\u2212' => '-',
        _ => unit,
    };

    // Each letter with its marks is normalized by itself, so that every unit knows where its letter began.
    private static FoldedText Normalize(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        for (var start = 0; start < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            foreach (var unit in text.Substring(start, length).Normalize(NormalizationForm.FormC))
            {
                if (IsUnseen(unit))
                    continue;
                folded.Append(Fold(unit));
                offsets.Add(start);
            }

            start += length;
        }

        offsets.Add(text.Length);
        return new(text, folded.ToString(), [.. offsets]);
    }
}
