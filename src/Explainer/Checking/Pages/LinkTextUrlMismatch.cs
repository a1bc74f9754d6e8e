using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Words of links that are the URL of another host.</summary>
internal static class LinkTextUrlMismatch
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.LinkTexts
        .Where(link => LinkWords.IsUrl(link.Text) && HostOf(link.Text) is { } said && HostOf(link.Url) is { } meant && !IsSame(said, meant))
        .Select(link => new Fault(Rules.Output.LinkTextUrlMismatch, $"the words say {link.Text}, and the link leads to {link.Url}", link.Url, "a", link.At) { Written = link.Url });

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
