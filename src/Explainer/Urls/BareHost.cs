namespace Explainer.Urls;

/// <summary>Knows the name of a host, or a mail address, that lacks what makes it a URL: browsers read it as a path.</summary>
internal static class BareHost
{
    private static readonly string[] Endings = [".com", ".org", ".net", ".gov", ".edu", ".int", ".mil"];

    // icon@2x.png is a picture for fine screens, not a mail address.
    private static readonly string[] Files = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "css", "js", "mjs", "json", "html", "htm", "pdf", "mp4", "webm", "mp3", "woff", "woff2", "zip"];

    /// <summary>Whether a relative URL looks like one: <c>www.example.org</c>, <c>example.org/a</c>, <c>me@example.org</c>.</summary>
    public static bool Is(string url)
    {
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var end = url.AsSpan().IndexOfAny('/', '?', '#');
        var first = end < 0 ? url : url[..end];
        var at = first.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && end < 0
            ? first.IndexOf('.', at) > at + 1 && !Files.Contains(first[(first.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase)
            : at < 0 && Array.Exists(Endings, ending => first.Length > ending.Length && first.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
