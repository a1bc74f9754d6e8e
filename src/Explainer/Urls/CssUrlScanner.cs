using System.Globalization;
using System.Text;

namespace Explainer.Urls;

/// <summary>
/// Finds the URLs in CSS: <c>url()</c>, <c>@import</c> and <c>image-set()</c>. It reads comments, strings, names and escapes as CSS
/// Syntax (level 3, section 4) does, and no more of the grammar than that.
/// </summary>
/// <param name="css">A style sheet, or the value of a style attribute.</param>
internal sealed class CssUrlScanner(string css)
{
    private readonly List<(string Url, int Offset)> found = [];
    private readonly Stack<bool> inImageSet = new();
    private bool inImport;
    private bool inNamespace;
    private int at;

    /// <summary>Each URL, escapes read, and its offset.</summary>
    public static IReadOnlyList<(string Url, int Offset)> Urls(string css)
    {
        // Most style attributes have none: no need to read them.
        if (!css.Contains("url", StringComparison.OrdinalIgnoreCase)
            && !css.Contains("import", StringComparison.OrdinalIgnoreCase)
            && !css.Contains("image-set", StringComparison.OrdinalIgnoreCase)
            && !css.Contains('\\', StringComparison.Ordinal))
        {
            return [];
        }

        var scanner = new CssUrlScanner(css);
        while (scanner.at < css.Length)
            scanner.Step();
        return scanner.found;
    }

    private void Step()
    {
        var c = css[at];
        if (c == '/' && Next(1) == '*')
            at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length;
        else if (c is '"' or '\'')
            String(c);
        else if (c == '@')
            AtKeyword();
        else if (IsName(c) || IsEscape(at))
            Name();
        else
            Punctuation(c);
    }

    private void Punctuation(char c)
    {
        if (c == '(')
            inImageSet.Push(false);
        else if (c == ')')
            inImageSet.TryPop(out _);
        else if (c is ';' or '{' or '}')
            (inImport, inNamespace) = (false, false);
        at++;
    }

    private void AtKeyword()
    {
        at++;
        var name = ReadName();
        inImport = name.Equals("import", StringComparison.OrdinalIgnoreCase);
        inNamespace = name.Equals("namespace", StringComparison.OrdinalIgnoreCase);
    }

    private void String(char quote)
    {
        var start = at;
        var text = ReadString(quote);
        var isUrl = inImport || (inImageSet.TryPeek(out var imageSet) && imageSet);
        inImport = false;
        if (isUrl)
            found.Add((text, start));
    }

    private void Name()
    {
        var name = ReadName();
        if (Next(0) != '(')
            return;
        at++;
        if (name.Equals("url", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase))
            Url(name);
        else
            inImageSet.Push(name.EndsWith("image-set", StringComparison.OrdinalIgnoreCase));
    }

    private void Url(string function)
    {
        while (at < css.Length && IsBlank(css[at]))
            at++;
        var start = at;
        string url;
        if (Next(0) is '"' or '\'')
        {
            url = ReadString(css[at]);
            inImageSet.Push(false);
        }
        else if (function.Equals("src", StringComparison.OrdinalIgnoreCase))
        {
            // Only url() has an unquoted form: this is src(var(--x)).
            inImageSet.Push(false);
            return;
        }
        else
        {
            url = ReadUntil(c => c == ')').TrimEnd();
            at++;
        }

        if (!inNamespace)
            found.Add((url, start));
        inImport = false;
    }

    private string ReadString(char quote)
    {
        at++;
        // A line break ends a string that is not closed.
        var text = ReadUntil(c => c == quote || c is '\n');
        at++;
        return text;
    }

    private string ReadName() => ReadUntil(c => !IsName(c));

    private string ReadUntil(Func<char, bool> ends)
    {
        var text = new StringBuilder();
        while (at < css.Length)
        {
            if (css[at] == '\\')
                Escape(text);
            else if (ends(css[at]))
                break;
            else
                text.Append(css[at++]);
        }

        return text.ToString();
    }

    private void Escape(StringBuilder text)
    {
        at++;
        var start = at;
        while (at < css.Length && at - start < 6 && char.IsAsciiHexDigit(css[at]))
            at++;
        if (at > start)
        {
            var code = int.Parse(css.AsSpan(start, at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            text.Append((Rune.IsValid(code) && code != 0 ? new Rune(code) : Rune.ReplacementChar).ToString());
            if (at < css.Length && IsBlank(css[at]))
                at++;
        }
        else if (at < css.Length)
        {
            // An escaped line break in a string is nothing.
            if (css[at] != '\n')
                text.Append(css[at]);
            at++;
        }
    }

    private char Next(int ahead) => at + ahead < css.Length ? css[at + ahead] : '\0';

    private bool IsEscape(int i) => css[i] == '\\' && i + 1 < css.Length && css[i + 1] != '\n';

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c >= '\u0080';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
