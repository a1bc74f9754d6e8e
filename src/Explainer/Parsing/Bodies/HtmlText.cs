using System.Buffers;
using System.Text;

namespace Explainer.Parsing.Bodies;

/// <summary>Writes words as HTML text and attribute values (WHATWG HTML, "Serializing HTML fragments"): only what must be is escaped.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>The words as they stand between tags or in double quotation marks.</summary>
    public static string Encode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Special))
            return text.ToString();
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    /// <summary>Appends the words as they stand between tags or in double quotation marks.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }
}
