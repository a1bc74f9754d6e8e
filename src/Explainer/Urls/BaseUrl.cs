using System.Diagnostics.CodeAnalysis;

namespace Explainer.Urls;

/// <summary>The absolute URL under which the site is published; its path is the base path.</summary>
public static class BaseUrl
{
    /// <summary>Reads a base URL as written in <c>site.yml</c> or on the command line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The URL with a slash at its end.</param>
    /// <param name="fault">What is wrong, in plain words that can follow the text and a colon.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out string? url, [NotNullWhen(false)] out string? fault)
    {
        url = null;
        fault = !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? "it must begin with https:// or http://"
            : text.AsSpan().IndexOfAny('?', '#') >= 0 ? "it must have no query and no fragment"
            : text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\') ? "it must have no blanks and no backslashes"
            : !Uri.TryCreate(text, UriKind.Absolute, out var parsed) || parsed.Host.Length == 0 ? "it is no URL"
            : parsed.UserInfo.Length > 0 ? "it must have no user name"
            : parsed.AbsolutePath.Contains("//", StringComparison.Ordinal) ? "its path must have no empty parts"
            : null;
        if (fault is null)
            url = text.EndsWith('/') ? text : text + "/";
        return url is not null && fault is null;
    }

    /// <summary>The path of a base URL, with slashes at both ends: <c>/explainer/</c>, or <c>/</c>.</summary>
    public static string PathOf(string baseUrl) => new Uri(baseUrl).AbsolutePath;
}
