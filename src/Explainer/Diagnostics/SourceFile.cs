namespace Explainer.Diagnostics;

/// <summary>A text file of the site: where it stands and what is in it. Compared by identity.</summary>
/// <param name="path">Its path relative to the source folder, with <c>/</c> between the parts.</param>
/// <param name="text">Its text without a byte-order mark.</param>
public sealed class SourceFile(string path, string text)
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(text));

    /// <summary>Its path relative to the source folder, with <c>/</c> between the parts.</summary>
    public string Path { get; } = path;

    /// <summary>Its text without a byte-order mark.</summary>
    public string Text { get; } = text;

    /// <summary>The span of <paramref name="length"/> UTF-16 units from <paramref name="start"/>, cut to the file.</summary>
    public SourceSpan Span(int start, int length)
    {
        var from = Math.Clamp(start, 0, Text.Length);
        return new(this, from, Math.Clamp(length, 0, Text.Length - from));
    }

    /// <summary>The line and column of the unit at <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        var starts = lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, counted from 1, without its line break.</summary>
    public string Line(int number)
    {
        var starts = lineStarts.Value;
        var from = starts[number - 1];
        var to = number < starts.Length ? starts[number] : Text.Length;
        return Text[from..to].TrimEnd('\r', '\n');
    }

    // CommonMark's line endings: LF, CR, or CR LF.
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
