using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Explainer.Rendering.Layouts;

/// <summary>Escapes text for HTML content and quoted attributes.</summary>
internal static class Markup
{
    // All that has a meaning in text or in a quoted attribute (HTML Standard 13.3, and the apostrophe for attributes in '').
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");

    // Only for IHtmlContent that brings text of its own. Every letter of the basic plane stays a letter; emoji do not, and + becomes
    // a reference too, which is why text written with @ goes through Write below.
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        for (int next; (next = text.IndexOfAny(Escaped)) >= 0; text = text[(next + 1)..])
        {
            if (next > 0)
                output.Write(text[..next]);
            output.Write(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
        }

        if (!text.IsEmpty)
            output.Write(text);
    }
}
