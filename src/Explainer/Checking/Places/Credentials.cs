namespace Explainer.Checking.Places;

/// <summary>Passwords and keys, which all readers get.</summary>
internal static class Credentials
{
    private static readonly string[] Keys = ["access_token", "api_key", "apikey", "auth_token", "client_secret", "password", "token"];

    /// <summary>Finds one. A short value of a query is no secret: a language, a page.</summary>
    public static string? Find(PlacedUse use)
    {
        if (use.Resolved.Host is null)
            return null;
        var start = use.Url.IndexOf("//", StringComparison.Ordinal) + 2;
        var rest = use.Url.AsSpan(start);
        var end = rest.IndexOfAny("/?#");
        var authority = end < 0 ? rest : rest[..end];
        if (authority.LastIndexOf('@') is > 0 and var at && authority[..at].IndexOf(':') is >= 0 and var colon && colon + 1 < at)
            return $"{use.Url[..start]}\u2026@{authority[(at + 1)..]} has a password in it";
        return use.Url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query
            && use.Url[(query + 1)..].Split('#')[0].Split('&').Select(pair => pair.Split('=', 2)).FirstOrDefault(IsSecret) is { } secret
            ? $"{use.Url[..query]} has {secret[0]}, a secret, in its query" : null;
    }

    private static bool IsSecret(string[] pair) =>
        pair.Length == 2 && pair[1].Length >= 16 && pair[1].Any(char.IsAsciiDigit) && Keys.Contains(pair[0], StringComparer.OrdinalIgnoreCase);
}
