using Explainer.Diagnostics;

namespace Explainer.Checking.Shapes;

/// <summary>Misspelt beginnings: <c>htps://</c>, <c>https;//</c>, <c>https//</c>, <c>http:/x</c>, <c>https://https://</c>.</summary>
internal static class SchemeTypo
{
    // The schemes that writers use, by which a slip is known, and others that are near to one of them and no slip.
    private static readonly string[] Common = ["http", "https", "mailto", "tel", "data", "javascript", "ftp", "sms", "geo"];
    private static readonly HashSet<string> Known = new(
        [.. Common, "file", "blob", "about", "sip", "sips", "xmpp", "irc", "ircs", "ssh", "sftp", "ftps", "git", "svn", "news", "nntp", "urn",
         "doi", "tag", "webcal", "feed", "magnet", "maps", "ws", "wss", "intent", "market", "whatsapp", "tg", "signal", "skype", "facetime",
         "im", "cid", "mid", "ipfs", "ipns", "did", "info", "web", "gopher", "gemini", "matrix", "bitcoin", "view-source", "chrome", "app"],
        StringComparer.Ordinal);

    /// <summary>Finds one.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (scheme is "http" or "https")
        {
            var rest = url.AsSpan(scheme.Length + 1);
            var isTwice = rest.StartsWith("//http:", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("//https:", StringComparison.OrdinalIgnoreCase);
            return isTwice ? $"{url} has two beginnings"
                : !rest.StartsWith("//") && !rest.StartsWith(@"\\") ? $"{url} lacks a slash: after {scheme}: two belong"
                : rest.Length > 2 && rest[2] == '/' ? $"{url} has a slash too many after {scheme}:"
                : null;
        }

        if (scheme is not null)
        {
            return Known.Contains(scheme) || Spelling.Nearest(scheme, Common) is not { } meant ? null
                : $"{scheme}: in {url} is no known beginning of a URL; did you mean {meant}:?";
        }

        return LooksLikeHost(url) ? $"{url} has a slip in its beginning; did you mean https://?" : null;
    }

    /// <summary><c>http//x</c>, <c>https;//x</c>: no scheme, and taken for a folder.</summary>
    public static bool LooksLikeHost(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && url.AsSpan(url.Length > 4 && (url[4] | 0x20) == 's' ? 5 : 4) is var rest
        && (rest.StartsWith("//") || rest.StartsWith(";/") || rest.StartsWith(".//") || rest.StartsWith(",//") || rest.StartsWith(" ://"));
}
