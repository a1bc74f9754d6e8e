using System.Text;

namespace Explainer.Parsing.Bodies;

/// <summary>Writes text as HTML.</summary>
internal static class Html
{
    /// <summary>The text with the letters that HTML gives a meaning (in text and in quoted attributes) written as references.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny("&<>\"");
        if (next < 0)
            return text.ToString();
        var html = new StringBuilder(text.Length + 16);
        for (; next >= 0; next = text.IndexOfAny("&<>\""))
        {
            html.Append(text[..next]).Append(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        return html.Append(text).ToString();
    }
}
