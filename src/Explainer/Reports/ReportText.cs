using System.Text;
using Explainer.Diagnostics.Formats;

namespace Explainer.Reports;

/// <summary>Writes a report for the terminal: columns in line, numbers to the right, no colours, nothing cut off.</summary>
public static class ReportText
{
    private const string Gap = "  ";

    /// <summary>Writes a report.</summary>
    public static void Write(ReportTable table, TextWriter to)
    {
        to.WriteLine(table.Title);
        if (table.Rows.IsEmpty)
        {
            to.WriteLine(table.Empty);
            return;
        }

        var lines = table.Rows.Select(row => row.Select(cell => cell.Text).ToArray()).Prepend([.. table.Columns.Select(c => c.Heading)]).ToList();
        var widths = Enumerable.Range(0, table.Columns.Length).Select(i => lines.Max(line => Width(line[i]))).ToArray();
        to.WriteLine();
        for (var line = 0; line < lines.Count; line++)
        {
            WriteLine(lines[line], widths, table, to);
            if (line == 0)
                WriteLine([.. widths.Select(width => new string('-', width))], widths, table, to);
        }
    }

    private static void WriteLine(string[] cells, int[] widths, ReportTable table, TextWriter to)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var blanks = new string(' ', widths[i] - Width(cells[i]));
            var right = table.Rows[0][i].Number is not null;
            text.Append(i == 0 ? "" : Gap).Append(right ? blanks : "").Append(cells[i]).Append(right ? "" : blanks);
        }

        to.WriteLine(text.ToString().TrimEnd());
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(DisplayWidth.Of);
}
