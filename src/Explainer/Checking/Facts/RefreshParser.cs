namespace Explainer.Checking.Facts;

/// <summary>Reads the <c>content</c> of a meta refresh, by HTML's "shared declarative refresh steps" (section 4.2.5.3).</summary>
internal static class RefreshParser
{
    /// <summary>Reads it.</summary>
    /// <param name="content">The attribute's value.</param>
    /// <param name="url">The URL; none where the page reloads itself.</param>
    /// <returns>Whether it can be read. A URL that is announced and left empty cannot.</returns>
    public static bool TryParse(string content, out string? url)
    {
        url = null;
        var rest = content.AsSpan().TrimStart(" \t\n\f\r");
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 || rest.IsEmpty)
        {
            if (rest.IsEmpty || rest[0] != '.')
                return false;
        }

        rest = digits < 0 ? default : rest[digits..].TrimStart("0123456789.");
        if (rest.IsEmpty)
            return true;
        if (rest[0] is not (';' or ',' or ' ' or '\t' or '\n' or '\f' or '\r'))
            return false;
        rest = rest.TrimStart(" \t\n\f\r");
        if (!rest.IsEmpty && rest[0] is ';' or ',')
            rest = rest[1..].TrimStart(" \t\n\f\r");
        if (rest.IsEmpty)
            return true;
        url = Url(rest).Trim(" \t\n\f\r").ToString();
        return url.Length > 0;
    }

    // "url" and "=" before the URL, and quotes around it, may be left out.
    private static ReadOnlySpan<char> Url(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart(" \t\n\f\r") is ['=', .. var value])
            rest = value.TrimStart(" \t\n\f\r");
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
            return rest;
        var quote = rest[0];
        rest = rest[1..];
        return rest.IndexOf(quote) is >= 0 and var end ? rest[..end] : rest;
    }
}
