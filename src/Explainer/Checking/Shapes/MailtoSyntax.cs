namespace Explainer.Checking.Shapes;

/// <summary><c>mailto:</c> (RFC 6068) without an address that can be right.</summary>
internal static class MailtoSyntax
{
    /// <summary>Finds what is wrong. Without an address before <c>?</c> the reader is to fill one in: a link to share.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (scheme != "mailto")
            return null;
        var rest = url.AsSpan("mailto:".Length);
        for (var i = rest.IndexOf('%'); i >= 0 && i < rest.Length; i++)
        {
            if (rest[i] == '%' && !PercentEncoding.IsOctet(rest[i..]))
                return $"{rest.Slice(i, Math.Min(3, rest.Length - i))} in {url} is no percent-encoding";
        }

        var query = rest.IndexOf('?');
        var addresses = query < 0 ? rest : rest[..query];
        if (addresses.IsEmpty)
            return query < 0 || query + 1 == rest.Length ? $"{url} has no address" : null;
        foreach (var part in addresses.ToString().Split(','))
        {
            var address = PercentEncoding.Decode(part).Trim();
            var at = address.LastIndexOf('@');
            if (at < 1 || at + 1 == address.Length || address.AsSpan(at + 1).ContainsAny(" :/") || (address[0] != '"' && address.Contains(' ', StringComparison.Ordinal)))
                return $"{address} in {url} is no mail address";
        }

        return null;
    }
}
