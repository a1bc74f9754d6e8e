using System.Text;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Takes the indentation out of a layout's HTML: of white space with a line break in it only the line break stays, which browsers show
/// as the same one blank or none. It is a tenth of the bytes of a page. What is within tags, comments, and elements that keep white
/// space stays as it is. The pieces of a layout come in their order; what stands between them is code.
/// </summary>
internal sealed class IndentTrimmer
{
    private static readonly string[] Keeping = ["pre", "textarea", "script", "style", "title"];

    // What ends the comment or element in which white space is kept, and the element that begins to keep it when its tag ends.
    private string? until;
    private string? keeping;
    private char quote;
    private bool inTag;

    /// <summary>The next piece without its indentation.</summary>
    public string Trim(string html)
    {
        if (!html.Contains('\n', StringComparison.Ordinal) && until is null)
        {
            Follow(html, 0, html.Length);
            return html;
        }

        var kept = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var end = i;
            if (until is null && !inTag)
            {
                while (end < html.Length && html[end] is ' ' or '\t' or '\r' or '\n')
                    end++;
            }

            if (end > i)
            {
                var blanks = html.AsSpan(i, end - i);
                kept.Append(blanks.Contains('\n') ? "\n" : blanks);
            }
            else
            {
                kept.Append(html[end++]);
                Follow(html, i, end);
            }

            i = end;
        }

        return kept.ToString();
    }

    // Keeps account of where in the HTML we are, from one character to another.
    private void Follow(string html, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var rest = html.AsSpan(i);
            if (until is not null)
            {
                if (rest.StartsWith(until, StringComparison.OrdinalIgnoreCase))
                    until = null;
            }
            else if (inTag)
            {
                FollowInTag(html[i]);
            }
            else if (rest.StartsWith("<!--"))
            {
                until = "-->";
            }
            else if (html[i] == '<')
            {
                inTag = true;
                keeping = KeepingElement(html, i + 1);
            }
        }
    }

    private static string? KeepingElement(string html, int name) => Array.Find(
        Keeping,
        keeping => html.AsSpan(name).StartsWith(keeping, StringComparison.OrdinalIgnoreCase)
            && (name + keeping.Length == html.Length || !char.IsAsciiLetterOrDigit(html[name + keeping.Length])));

    private void FollowInTag(char c)
    {
        if (quote != default)
            quote = c == quote ? default : quote;
        else if (c is '"' or '\'')
            quote = c;
        else if (c == '>')
            (inTag, until, keeping) = (false, keeping is null ? null : "</" + keeping, null);
    }
}
