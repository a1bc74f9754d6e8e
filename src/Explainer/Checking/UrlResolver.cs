using System.Buffers;

namespace Explainer.Checking;

/// <summary>
/// Finds where a URL leads, by the URL standard (https://url.spec.whatwg.org/, sections 4.2 to 4.5) as far as links within a
/// site need it. <see cref="Uri"/> follows RFC 3986, which differs in back slashes, blanks, line breaks and encoded dots.
/// </summary>
internal static class UrlResolver
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\t\n\r");
    private static readonly SearchValues<char> PathEnds = SearchValues.Create("?#");
    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create("/\\?#");

    /// <summary>Resolves a URL.</summary>
    /// <param name="written">The URL as it stands in an attribute, character references read.</param>
    /// <param name="from">What it is relative to.</param>
    /// <param name="site">Where the site is hosted.</param>
    public static ResolvedUrl Resolve(string written, UrlBase from, SiteBase site)
    {
        var url = Clean(written);
        var hash = url.IndexOf('#');
        var fragment = hash < 0 ? null : url[(hash + 1)..].ToString();
        var scheme = SchemeOf(url);
        if (scheme is not null)
            return Absolute(url[(scheme.Length + 1)..], scheme.ToLowerInvariant(), fragment, from, site);
        if (url.Length > 1 && IsSlash(url[0]) && IsSlash(url[1]))
            return Absolute(url, site.Scheme ?? "https", fragment, from, site);
        return Relative(url, fragment, from, site, null);
    }

    /// <summary>The scheme at the beginning of a URL, without the colon, as written; none if it is relative.</summary>
    public static string? SchemeOf(ReadOnlySpan<char> url)
    {
        if (url.IsEmpty || !char.IsAsciiLetter(url[0]))
            return null;
        for (var i = 1; i < url.Length; i++)
        {
            if (url[i] == ':')
                return url[..i].ToString();
            if (!char.IsAsciiLetterOrDigit(url[i]) && url[i] is not ('+' or '-' or '.'))
                return null;
        }

        return null;
    }

    /// <summary>The URL without the blanks around it and the line breaks and tabs within it, which the standard drops.</summary>
    public static ReadOnlySpan<char> Clean(string written)
    {
        var url = written.AsSpan();
        while (!url.IsEmpty && url[0] <= ' ')
            url = url[1..];
        while (!url.IsEmpty && url[^1] <= ' ')
            url = url[..^1];
        return url.ContainsAny(LineBreaks)
            ? string.Concat(url.ToString().Split(['\t', '\n', '\r']))
            : url;
    }

    // "Special authority slashes": any number of slashes, of either kind, before the host. A scheme that is the base's own and
    // no slashes makes a relative URL.
    private static ResolvedUrl Absolute(ReadOnlySpan<char> rest, string scheme, string? fragment, UrlBase from, SiteBase site)
    {
        if (scheme is not ("http" or "https"))
            return new(UrlPlace.OtherScheme, Fragment: fragment, Scheme: scheme);
        var slashes = 0;
        while (slashes < rest.Length && IsSlash(rest[slashes]))
            slashes++;
        if (slashes < 2 && scheme == (site.Scheme ?? "https"))
            return Relative(rest, fragment, from, site, scheme);
        rest = rest[slashes..];
        var end = rest.IndexOfAny(AuthorityEnds);
        if (end < 0)
            end = rest.Length;
        if (UrlHost.Parse(rest[..end], scheme) is not { } host)
            return new(UrlPlace.Invalid, Fragment: fragment, Scheme: scheme);
        if (!site.IsOurs(host))
            return new(UrlPlace.Elsewhere, Fragment: fragment, Host: host, Scheme: scheme);
        var path = Join("/", PathOf(rest[end..]), out _);
        return WithinSite(path, site) is { } place
            ? new(UrlPlace.Site, place, fragment, host, scheme)
            : new(UrlPlace.Elsewhere, path, fragment, host, scheme);
    }

    private static ResolvedUrl Relative(ReadOnlySpan<char> url, string? fragment, UrlBase from, SiteBase site, string? scheme)
    {
        if (!from.IsOurs)
            return new(UrlPlace.Elsewhere, Fragment: fragment, Scheme: scheme);
        var written = PathOf(url);
        var fromRoot = written.Length > 0 && IsSlash(written[0]);
        var aboveHost = false;
        var path = written.IsEmpty ? from.Path
            : fromRoot ? Join("/", written, out aboveHost)
            : Join(from.Path, written, out aboveHost);
        if (aboveHost)
            return new(UrlPlace.AboveSite, path, fragment, Scheme: scheme);
        return WithinSite(path, site) is { } place ? new(UrlPlace.Site, place, fragment, Scheme: scheme)
            : new(fromRoot ? UrlPlace.OutsideBasePath : UrlPlace.AboveSite, path, fragment, Scheme: scheme);
    }

    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> url) => url.IndexOfAny(PathEnds) is >= 0 and var end ? url[..end] : url;

    private static string? WithinSite(string path, SiteBase site) =>
        site.Path == "/" ? path
        : path.StartsWith(site.Path, StringComparison.Ordinal) ? path[(site.Path.Length - 1)..]
        : path.Length == site.Path.Length - 1 && site.Path.StartsWith(path, StringComparison.Ordinal) ? "/"
        : null;

    // The standard's path state (section 4.4): the base's last segment gives way, dots are taken out, the rest is decoded.
    private static string Join(string from, ReadOnlySpan<char> written, out bool aboveHost)
    {
        aboveHost = false;
        var kept = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var rented = ArrayPool<char>.Shared.Rent(kept.Length + (written.Length * 2) + 1);
        kept.CopyTo(rented);
        var length = kept.Length;
        if (IsSlash(written.IsEmpty ? 'x' : written[0]))
        {
            written = written[1..];
            length = 1;
        }

        while (true)
        {
            var slash = written.IndexOfAny('/', '\\');
            var segment = slash < 0 ? written : written[..slash];
            if (IsDoubleDot(segment))
            {
                aboveHost |= length == 1;
                length = length == 1 ? 1 : rented.AsSpan(0, length - 1).LastIndexOf('/') + 1;
            }
            else if (!IsSingleDot(segment))
            {
                length += Append(segment, rented.AsSpan(length));
                if (slash >= 0)
                    rented[length++] = '/';
            }

            if (slash < 0)
                break;
            written = written[(slash + 1)..];
        }

        var path = new string(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return path;
    }

    private static int Append(ReadOnlySpan<char> segment, Span<char> to)
    {
        if (segment.Contains('%'))
            segment = PercentEncoding.Decode(segment);
        segment.CopyTo(to);
        return segment.Length;
    }

    private static bool IsSlash(char c) => c is '/' or '\\';

    private static bool IsSingleDot(ReadOnlySpan<char> segment) => segment is "." or "%2e" or "%2E";

    private static bool IsDoubleDot(ReadOnlySpan<char> segment) =>
        segment is ".." || (segment.Length is 4 or 6
            && (segment.Equals(".%2e", StringComparison.OrdinalIgnoreCase)
                || segment.Equals("%2e.", StringComparison.OrdinalIgnoreCase)
                || segment.Equals("%2e%2e", StringComparison.OrdinalIgnoreCase)));
}
