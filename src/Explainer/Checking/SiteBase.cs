namespace Explainer.Checking;

/// <summary>Where the site is hosted, as far as links need to know.</summary>
/// <param name="Scheme"><c>https</c> or <c>http</c>; none where no base URL is known.</param>
/// <param name="Host">Host and, where it is not the scheme's own, port; in ASCII and lower case.</param>
/// <param name="Path">The base path, which starts and ends with a slash, not percent-encoded.</param>
internal sealed record SiteBase(string? Scheme, string? Host, string Path)
{
    /// <summary>A site of unknown host, at its root.</summary>
    public static SiteBase Unknown { get; } = new(null, null, "/");

    /// <summary>Reads a base URL; what is no absolute http(s) URL is taken as unknown (the reader of settings reports it).</summary>
    public static SiteBase Of(string? baseUrl)
    {
        if (baseUrl is null || !Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return Unknown;
        var host = url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}";
        var path = PercentEncoding.Decode(url.AbsolutePath);
        return new(url.Scheme, host.ToLowerInvariant(), path.EndsWith('/') ? path : path + "/");
    }

    /// <summary>
    /// Whether an absolute URL's host is ours. <c>http</c> and <c>https</c> of one host count as one: hosts send the one on to
    /// the other.
    /// </summary>
    public bool IsOurs(string host) => Host is not null && Host == host;
}
