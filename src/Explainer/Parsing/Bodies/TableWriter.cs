using Markdig.Extensions.Tables;

namespace Explainer.Parsing.Bodies;

/// <summary>Writes pipe tables: a scrolling box around, header cells that say that they head a column.</summary>
internal static class TableWriter
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="writeCell">Writes what is in a cell.</param>
    public static void Write(Table table, PartList parts, Action<TableCell> writeCell)
    {
        parts.Block("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n");
        bool? inHead = null;
        foreach (var row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
                parts.Block(row.IsHeader ? "<thead>\n" : inHead is null ? "<tbody>\n" : "</thead>\n<tbody>\n");
            inHead = row.IsHeader;
            parts.Block("<tr>\n");
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var name = row.IsHeader ? "th" : "td";
                parts.Block($"<{name}{(row.IsHeader ? " scope=\"col\"" : "")}{AlignmentOf(table, column++)}>");
                writeCell(cell);
                parts.Block($"</{name}>\n");
            }

            parts.Block("</tr>\n");
        }

        parts.Block(inHead == true ? "</thead>\n" : inHead == false ? "</tbody>\n" : "");
        parts.Block("</table>\n</div>\n");
    }

    // By class: a site that forbids inline styles (Content-Security-Policy) keeps its columns.
    private static string AlignmentOf(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => "",
        };
}
