using System.Text;

namespace Explainer.Rendering.Files;

/// <summary>
/// Leaves out of a stylesheet what only its writers need: comments, and blanks that say nothing. Lines stay where they are, so that a
/// problem in one is still named by its right number.
/// </summary>
internal static class TrimmedCss
{
    /// <summary>The stylesheet without them.</summary>
    public static string Of(string css)
    {
        var trimmed = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length; at++)
        {
            var unit = css[at];
            if (unit == '/' && css.AsSpan(at).StartsWith("/*"))
            {
                var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                end = end < 0 ? css.Length : end + 2;
                Blank(trimmed);
                trimmed.Append('\n', css.AsSpan(at, end - at).Count('\n'));
                at = end - 1;
            }
            else if (unit is '"' or '\'')
            {
                var end = EndOfString(css, at);
                trimmed.Append(css, at, end - at);
                at = end - 1;
            }
            else if (unit is ' ' or '\t')
            {
                Blank(trimmed);
            }
            else
            {
                if ((unit is '{' or '}' or '\n') && trimmed.Length > 0 && trimmed[^1] == ' ')
                    trimmed.Length--;
                trimmed.Append(unit);
            }
        }

        return trimmed.ToString();
    }

    // A blank tells selectors and terms of sums apart, but says nothing after these. (Before a colon it does.)
    private static void Blank(StringBuilder css)
    {
        if (css.Length > 0 && css[^1] is not (' ' or '\n' or '{' or '}' or ';' or ':' or ',' or '>'))
            css.Append(' ');
    }

    private static int EndOfString(string css, int start)
    {
        var at = start + 1;
        while (at < css.Length && css[at] != css[start])
            at += css[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, css.Length);
    }
}
