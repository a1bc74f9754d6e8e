using System.Buffers;

namespace Explainer.Urls;

/// <summary>Writes the URLs of links between places of the site. The only place where relative URLs are made.</summary>
public static class RelativeUrl
{
    // Slugs and ids are nearly always of these alone: such a part is its own encoding, which to find out takes a hundredth of making it.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:@");

    private static readonly SearchValues<char> PlainPath =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:@/");

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
        if (from == to && fragment is not null)
            return "#" + Encode(fragment);
        var source = from.Value.AsSpan(0, from.Value.LastIndexOf('/') + 1);
        var target = portable && to.Value.EndsWith('/') ? to.Value + "index.html" : to.Value;
        var common = CommonFolder(source, target);
        var up = source[common..].Count('/');
        var rest = target.AsSpan(common);
        // A first segment with a colon would read as a scheme, an empty one as the host's root (RFC 3986, section 4.2).
        var before = up > 0 ? Up(up)
            : rest.IsEmpty || rest[0] == '/' || rest[..(rest.IndexOf('/') is >= 0 and var slash ? slash : rest.Length)].Contains(':') ? "./" : "";
        return fragment is null
            ? string.Concat(before, EncodePath(rest))
            : string.Concat(before, EncodePath(rest), "#", Encode(fragment));
    }

    /// <summary>The absolute URL of a place, percent-encoded.</summary>
    /// <param name="baseUrl">The site's base URL, which ends with a slash.</param>
    /// <param name="to">The place.</param>
    /// <param name="fragment">The id on that page, without <c>#</c>.</param>
    public static string Absolute(string baseUrl, UrlPath to, string? fragment = null) =>
        fragment is null
            ? string.Concat(baseUrl, EncodePath(to.Value.AsSpan(1)))
            : string.Concat(baseUrl, EncodePath(to.Value.AsSpan(1)), "#", Encode(fragment));

    private static int CommonFolder(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = a.CommonPrefixLength(b);
        return a[..length].LastIndexOf('/') + 1;
    }

    private static ReadOnlySpan<char> Up(int folders) =>
        folders <= 4 ? "../../../../".AsSpan(0, folders * 3) : string.Concat(Enumerable.Repeat("../", folders));

    private static ReadOnlySpan<char> EncodePath(ReadOnlySpan<char> path) =>
        path.ContainsAnyExcept(PlainPath) ? string.Join('/', path.ToString().Split('/').Select(Encode)) : path;

    // Unreserved letters of RFC 3986 stay; all else is written as UTF-8 octets. A colon and an at sign may stand in a segment.
    private static string Encode(string segment) =>
        segment.AsSpan().ContainsAnyExcept(Plain)
            ? Uri.EscapeDataString(segment).Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal)
            : segment;
}
