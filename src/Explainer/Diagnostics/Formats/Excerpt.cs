using System.Globalization;
using System.Text;

namespace Explainer.Diagnostics.Formats;

/// <summary>Shows a span in its line, with carets beneath it.</summary>
internal static class Excerpt
{
    // Columns of a line that are shown; a terminal of 120 columns holds the whole.
    private const int Widest = 100;
    private const int BeforeSpan = 40;
    private const int TabStop = 4;

    private readonly record struct Cell(string Text, int Width, bool Marked);

    /// <summary>The two lines, without a line break at the end.</summary>
    /// <param name="at">What to show; of a span over several lines, its first line.</param>
    /// <param name="marked">How the carets are written: plain, or coloured.</param>
    public static string Of(SourceSpan at, Func<string, string> marked)
    {
        var (line, column) = at.From;
        return Of(line, at.File.Line(line), column - 1, at.Length, marked);
    }

    /// <summary>The two lines for a finished file, without a line break at the end.</summary>
    /// <param name="at">What to show.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="marked">How the carets are written: plain, or coloured.</param>
    public static string Of(PageExcerpt at, int line, Func<string, string> marked) => Of(line, at.Text, at.Start, at.Length, marked);

    private static string Of(int line, string text, int from, int length, Func<string, string> marked)
    {
        var start = Math.Min(from, text.Length);
        var cells = Cut(Cells(text, start, Math.Min(start + length, text.Length)));
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var before = cells.TakeWhile(cell => !cell.Marked).Sum(cell => cell.Width);
        var carets = Math.Max(1, cells.Where(cell => cell.Marked).Sum(cell => cell.Width));
        return $"{number} | {string.Concat(cells.Select(cell => cell.Text))}".TrimEnd()
            + $"\n{new string(' ', number.Length)} | {new string(' ', before)}{marked(new string('^', carets))}";
    }

    // One cell for each character, with the marks that follow it in cells of width 0.
    private static List<Cell> Cells(string text, int from, int to)
    {
        var cells = new List<Cell>(text.Length);
        var (index, column) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var marked = index >= from && index < to;
            var cell =
                rune.Value == '\t' ? new Cell(new(' ', TabStop - (column % TabStop)), TabStop - (column % TabStop), marked)
                : rune.IsBmp && ProblemText.IsUnsafe((char)rune.Value) ? new("\uFFFD", 1, marked)
                : new(rune.ToString(), DisplayWidth.Of(rune), marked);
            cells.Add(cell);
            index += rune.Utf16SequenceLength;
            column += cell.Width;
        }

        // A span of nothing, or behind the line's end: a caret of its own, under the next character or the blank behind the last.
        if (from == to)
            cells = [.. cells.Take(CellAt(text, from)), new Cell("", 0, true), .. cells.Skip(CellAt(text, from))];
        return cells;
    }

    private static int CellAt(string text, int index) => text.AsSpan(0, index).EnumerateRunes().Count();

    private static int Count(this SpanRuneEnumerator runes)
    {
        var count = 0;
        foreach (var _ in runes)
            count++;
        return count;
    }

    // The part of a long line that has the span in it.
    private static List<Cell> Cut(List<Cell> cells)
    {
        if (cells.Sum(cell => cell.Width) <= Widest)
            return cells;
        var (begin, end) = (0, cells.FindIndex(cell => cell.Marked));
        var last = cells.FindLastIndex(cell => cell.Marked);
        if (cells.Take(last + 1).Sum(cell => cell.Width) >= Widest)
        {
            for (var width = 0; end > 0 && width < BeforeSpan; end--)
                width += cells[end - 1].Width;
            begin = end;
        }

        var shown = new List<Cell>(Widest);
        if (begin > 0)
            shown.Add(new("…", 1, false));
        var used = shown.Count;
        var next = begin;
        for (; next < cells.Count && used + cells[next].Width < Widest; next++)
        {
            shown.Add(cells[next]);
            used += cells[next].Width;
        }

        if (next < cells.Count)
            shown.Add(new("…", 1, false));
        return shown;
    }
}
