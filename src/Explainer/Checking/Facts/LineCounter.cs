using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>Finds the lines of offsets: of such as grow, in going through the text once.</summary>
/// <param name="text">The text.</param>
internal sealed class LineCounter(ReadOnlyMemory<char> text)
{
    private int line = 1;
    private int lineStart;
    private int counted;

    /// <summary>The line and column of an offset.</summary>
    public LinePosition At(int offset)
    {
        if (offset < counted)
            (line, lineStart, counted) = (1, 0, 0);
        if (offset > counted)
        {
            var between = text.Span[counted..Math.Min(offset, text.Length)];
            line += between.Count('\n');
            lineStart = between.LastIndexOf('\n') is >= 0 and var last ? counted + last + 1 : lineStart;
            counted = offset;
        }

        return new(line, Math.Max(1, counted - lineStart + 1));
    }
}
