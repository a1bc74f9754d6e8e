using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Words of links that are the URL of another host.</summary>
internal static class LinkTextUrlMismatch
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.LinkTexts
        .Where(link => LinkWords.IsUrl(link.Text) && HostOf(link.Text) is { } said && HostOf(link.Url) is { } meant && (!IsSame(said, meant) || IsAnotherPage(link)) && !Holds(link.Url, said))
        .Select(link => new Fault(Rules.Output.LinkTextUrlMismatch, $"the words say {link.Text}, and the link leads to {link.Url}", link.Url, "a", link.At) { Written = link.Url });

    // An archive, or a service that sends on, has the whole URL behind its own host.
    private static bool Holds(string url, string host) => url.IndexOf("//" + host, Math.Min(url.Length, 8), StringComparison.OrdinalIgnoreCase) >= 0;

    // Of one host another page, unless one path is the beginning of the other: a long URL is often cut short.
    private static bool IsAnotherPage(LinkText link) =>
        PathOf(link.Text) is { Length: > 1 } said && PathOf(link.Url) is var meant && !link.Text.AsSpan().ContainsAny("\u2026 ") && !link.Text.EndsWith("...", StringComparison.Ordinal)
        && !said.StartsWith(meant, StringComparison.OrdinalIgnoreCase) && !meant.StartsWith(said, StringComparison.OrdinalIgnoreCase);

    private static string PathOf(string url)
    {
        var host = url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0;
        var start = url.IndexOf('/', host);
        var path = start < 0 ? "" : url[start..].Split('?', '#')[0];
        return PercentEncoding.Decode(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).TrimEnd('/');
    }

    private static string? HostOf(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal);
        if (start < 0 && !url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = url.AsSpan(start < 0 ? 0 : start + 2);
        var end = rest.IndexOfAny("/?# \u2026");
        return UrlHost.Parse(end < 0 ? rest : rest[..end], "https");
    }

    // A long URL is often cut short, and "www." left out.
    private static bool IsSame(string said, string meant) =>
        Bare(said) is var a && Bare(meant) is var b && (a == b || (said.EndsWith("...", StringComparison.Ordinal) && b.StartsWith(a.TrimEnd('.'), StringComparison.Ordinal)));

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
