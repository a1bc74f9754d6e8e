using Explainer.Diagnostics;

namespace Explainer.Parsing.Schema;

/// <summary>The forms that single texts take.</summary>
internal static class TextForms
{
    /// <summary>Any text.</summary>
    public static TextSchema Text { get; } = new("text");

    /// <summary>Markdown that stays within a paragraph.</summary>
    public static TextSchema InlineMarkdown { get; } = new("text in Markdown");

    /// <summary>A slug.</summary>
    public static TextSchema Slug { get; } = new(
        "a slug (lower-case letters a-z, digits and single hyphens)",
        Model.Slug.IsValid,
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        Rule: Rules.Content.BadSlug);

    /// <summary>An id that a claim gets on its page: the grammar of slugs.</summary>
    public static TextSchema ClaimId { get; } = new(
        "an id (lower-case letters a-z, digits and single hyphens)", Model.Slug.IsValid, Slug.Pattern);

    /// <summary>An id of a source, as Pandoc's citation keys: it begins with a letter, a digit or an underscore.</summary>
    public static TextSchema SourceId { get; } = new(
        "an id (letters, digits, and inside it _ - . :)",
        IsSourceId,
        @"^[\p{L}\p{Nd}_]([\p{L}\p{Nd}_.:-]*[\p{L}\p{Nd}_])?$");

    /// <summary>An absolute URL of http or https (RFC 3986).</summary>
    public static TextSchema Url { get; } = new("a whole URL such as https://example.org/a", IsUrl, "^https?://", "uri");

    /// <summary>The URL under which the site is published.</summary>
    public static TextSchema BaseUrl { get; } = new(
        "the whole URL of the site, such as https://example.org/explainer/, without query and fragment,",
        text => Urls.BaseUrl.TryRead(text, out _, out _),
        @"^https?://[^?#\s\\]+$",
        "uri");

    /// <summary>A path from the root of the site.</summary>
    public static TextSchema SitePath { get; } = new("a path of the site such as /old/page/", IsSitePath, @"^/(?!/)[^?#\s\\]*$");

    /// <summary>A path from the root of the site, also with a query or fragment, or an absolute URL.</summary>
    public static TextSchema Link { get; } = new(
        "a path of the site such as /new/page/ or a whole URL", IsLink, @"^(https?://|/(?!/))\S*$");

    /// <summary>A pattern of paths, as hosts read them in <c>_headers</c>.</summary>
    public static TextSchema PathPattern { get; } = new(
        "a pattern of paths such as /* or /assets/*", text => text.StartsWith('/') && !HasBlank(text), @"^/\S*$");

    /// <summary>A file beside the one that names it, or below or above.</summary>
    public static TextSchema File { get; } = new(
        "the path of a file, relative to this one",
        text => !text.Contains('\\', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith("//", StringComparison.Ordinal),
        @"^(?!//)(?!.*://)[^\\]+$");

    /// <summary>A language tag of BCP 47, by its shape: a language of two or three letters, then subtags.</summary>
    public static TextSchema Language { get; } = new(
        "a language tag such as en, he or zh-Hant", IsLanguage, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");

    /// <summary>A country's three letters of ISO 3166-1, by their shape.</summary>
    public static TextSchema Country { get; } = new(
        "three capital letters of ISO 3166-1 such as ISR", text => text.Length == 3 && text.All(char.IsAsciiLetterUpper), "^[A-Z]{3}$");

    /// <summary>An item of Wikidata.</summary>
    public static TextSchema Wikidata { get; } = new(
        "the Q-number of a Wikidata item such as Q159",
        text => text.Length is > 1 and < 16 && text[0] == 'Q' && text[1] != '0' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0,
        "^Q[1-9][0-9]*$");

    /// <summary>The name of an HTTP header (RFC 9110, section 5.1: a token).</summary>
    public static TextSchema HeaderName { get; } = new(
        "the name of an HTTP header",
        text => text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal)),
        @"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$");

    /// <summary>The value of an HTTP header: one line.</summary>
    public static TextSchema HeaderValue { get; } = new(
        "one line of text", text => text.AsSpan().IndexOfAny('\r', '\n') < 0, @"^[^\r\n]+$");

    private static bool IsUrl(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !HasBlank(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Host.Length > 0;

    private static bool IsSitePath(string text) => text.AsSpan().IndexOfAny('?', '#') < 0 && IsPath(text);

    private static bool IsLink(string text) =>
        IsUrl(text) || (text.StartsWith('/') && IsPath(text.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? text[..end] : text) && !HasBlank(text));

    private static bool IsPath(string text) =>
        text.StartsWith('/')
        && !HasBlank(text)
        && !text.Contains('\\', StringComparison.Ordinal)
        && !text.Contains("//", StringComparison.Ordinal)
        && !text.Split('/').Any(segment => segment is "." or "..");

    private static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static bool IsSourceId(string text) =>
        Word(text[0]) && Word(text[^1]) && text.All(c => Word(c) || c is '-' or '.' or ':');

    private static bool Word(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool HasBlank(string text) => text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
