using System.Buffers;
using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking.Shapes;

/// <summary>All rules about how URLs are written. A new one is a function and a line here.</summary>
internal static class UrlShapes
{
    private static readonly ImmutableArray<UrlShape> All =
    [
        new(Rules.Link.UnrenderedTemplateInUrl, UnrenderedTemplate.Find),
        new(Rules.Link.JavascriptUrl, JavascriptUrl.Find),
        new(Rules.Link.FileUrl, FileUrl.Find),
        new(Rules.Link.BackslashInUrl, Backslash.Find),
        new(Rules.Link.InvisibleCharacterInUrl, (url, _) => InvisibleCharacter.Find(url)),
        new(Rules.Link.SchemeTypo, SchemeTypo.Find),
        new(Rules.Link.InvalidPercentEncoding, PercentSign.Find),
        new(Rules.Link.MailtoSyntax, MailtoSyntax.Find),
        new(Rules.Link.TelSyntax, TelSyntax.Find),
        new(Rules.Link.WhitespaceInUrl, Whitespace.Find),
    ];

    // A URL of these alone, which is nearly each, has none of the faults. A new rule has to keep that true.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/#?=&+,!'*");

    /// <summary>The first fault of a URL and what to say of it, or none.</summary>
    /// <param name="url">The URL without blanks around it.</param>
    public static (Rule Rule, string Message)? Find(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(Plain) && !SchemeTypo.LooksLikeHost(url))
            return null;
        var scheme = UrlResolver.SchemeOf(url)?.ToLowerInvariant();
        foreach (var shape in All)
        {
            if (shape.Find(url, scheme) is { } message)
                return (shape.Rule, message);
        }

        return null;
    }

    /// <summary>Whether a URL is one of the web, relative or not, and not a mail address, data or a script.</summary>
    public static bool IsWeb(string? scheme) => scheme is null or "http" or "https";
}
