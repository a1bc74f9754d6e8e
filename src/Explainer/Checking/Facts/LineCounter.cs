using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>Finds the lines of offsets that only grow, so that a text is gone through once.</summary>
/// <param name="text">The text.</param>
internal sealed class LineCounter(ReadOnlyMemory<char> text)
{
    private int line = 1;
    private int lineStart;
    private int counted;

    /// <summary>The line and column of an offset. One before the last asked for is taken for that.</summary>
    public LinePosition At(int offset)
    {
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
