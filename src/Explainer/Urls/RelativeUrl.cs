using System.Text;

namespace Explainer.Urls;

/// <summary>Writes the URLs of links between places of the site. The only place where relative URLs are made.</summary>
public static class RelativeUrl
{
    /// <summary>
    /// The shortest relative reference (RFC 3986, section 4.2) that leads from one page to another place, percent-encoded:
    /// <c>../yair-lapid/</c>, <c>../../feed.xml</c>, <c>#roles</c>, and <c>./</c> for the page itself.
    /// </summary>
    /// <param name="from">The page that the link stands on.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="fragment">The id on that page, without <c>#</c>.</param>
    /// <param name="portable">Spell out <c>index.html</c>, for a folder opened without a server.</param>
    public static string Between(UrlPath from, UrlPath to, string? fragment = null, bool portable = false)
    {
        var tail = fragment is null ? "" : "#" + Encode(fragment);
        if (from == to && tail.Length > 0)
            return tail;
        var source = from.Value.AsSpan(0, from.Value.LastIndexOf('/') + 1);
        var target = portable && to.Value.EndsWith('/') ? to.Value + "index.html" : to.Value;
        var common = CommonFolder(source, target);
        var url = new StringBuilder();
        url.Insert(0, "../", source[common..].Count('/'));
        var rest = target[common..];
        // A first segment with a colon would read as a scheme, an empty one as the host's root (RFC 3986, section 4.2).
        if (url.Length == 0 && (rest.Length == 0 || rest[0] == '/' || rest.AsSpan(0, rest.AsSpan().IndexOf('/') is var slash && slash < 0 ? rest.Length : slash).Contains(':')))
            url.Append("./");
        return url.Append(EncodePath(rest)).Append(tail).ToString();
    }

    /// <summary>The absolute URL of a place, percent-encoded.</summary>
    /// <param name="baseUrl">The site's base URL, which ends with a slash.</param>
    /// <param name="to">The place.</param>
    /// <param name="fragment">The id on that page, without <c>#</c>.</param>
    public static string Absolute(string baseUrl, UrlPath to, string? fragment = null) =>
        baseUrl + EncodePath(to.Value[1..]) + (fragment is null ? "" : "#" + Encode(fragment));

    private static int CommonFolder(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = a.CommonPrefixLength(b);
        return a[..length].LastIndexOf('/') + 1;
    }

    private static string EncodePath(string path) => string.Join('/', path.Split('/').Select(Encode));

    // Unreserved letters of RFC 3986 stay; all else is written as UTF-8 octets. A colon and an at sign may stand in a segment.
    private static string Encode(string segment) =>
        Uri.EscapeDataString(segment).Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal);
}
