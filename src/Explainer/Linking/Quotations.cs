namespace Explainer.Linking;

/// <summary>Finds what stands between quotation marks in a block of text.</summary>
internal static class Quotations
{
    /// <summary>
    /// The stretches in quotation marks of any style, marks included. One that is not closed goes on to the end of the block, as a
    /// quotation of several paragraphs does. A single mark counts only in its curly form, and not within a word.
    /// </summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (CloserOf(text, i) is not { } closer)
                continue;
            var end = i + 1;
            while (end < text.Length && !Closes(text, end, closer))
                end++;
            // A single mark without a fellow is an apostrophe ("‘til").
            if (end == text.Length && closer == '’')
                continue;
            yield return (i, Math.Min(end + 1, text.Length));
            i = end;
        }
    }

    private static char? CloserOf(string text, int at) => text[at] switch
    {
        '“' or '„' or '‟' => '”',
        '«' => '»',
        '"' => '"',
        '‘' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => '’',
        _ => null,
    };

    private static bool Closes(string text, int at, char closer) => closer switch
    {
        // German closes with the mark that opens in English.
        '”' => text[at] is '”' or '“' or '"',
        '’' => text[at] == '’' && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])),
        _ => text[at] == closer,
    };
}
