using System.Text.Json;
using Explainer.Diagnostics.Formats;

namespace Explainer.Reports;

/// <summary>
/// Writes a report as JSON: <c>{ "version": 1, "report", "rows": [ … ] }</c>. Each row has every column's key; what is not known is null.
/// </summary>
public static class ReportJson
{
    /// <summary>Writes a report.</summary>
    public static void Write(ReportTable table, TextWriter to) => JsonForm.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("report", table.Name);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
                Write(json, table.Columns[i].Key, row[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string key, ReportCell cell)
    {
        if (cell.Number is { } number)
        {
            json.WriteNumber(key, number);
        }
        else if (cell.IsList)
        {
            json.WriteStartArray(key);
            foreach (var word in cell.Words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }
        else
        {
            json.WriteString(key, cell.Words is [var only] ? only : null);
        }
    }
}
