namespace Explainer.Checking.Facts;

/// <summary>
/// Which attributes of HTML are URLs, lists of URLs and ids, by the index of attributes in HTML. All names in lower case, as the
/// tokenizer gives them.
/// </summary>
internal static class UseTable
{
    /// <summary>What an attribute that is one URL is used for; none if it is no URL. <c>link</c> goes by <see cref="OfRel"/>.</summary>
    public static UseKind? OfUrl(string element, ReadOnlySpan<char> attribute) => attribute switch
    {
        "href" => OfHref(element),
        "xlink:href" => element == "a" ? UseKind.Link : OfSvgHref(element),
        "src" => OfSrc(element),
        "poster" when element == "video" => UseKind.Media,
        "data" when element == "object" => UseKind.Frame,
        "action" when element == "form" => UseKind.FormAction,
        "formaction" when element is "button" or "input" => UseKind.FormAction,
        "cite" when element is "q" or "blockquote" or "ins" or "del" => UseKind.Cite,
        "background" when element == "body" => UseKind.Image,
        _ => null,
    };

    /// <summary>Whether an attribute is a list of candidates (<see cref="SrcsetParser"/>).</summary>
    public static bool IsSrcset(string element, ReadOnlySpan<char> attribute) =>
        attribute is "srcset" ? element is "img" or "source" : attribute is "imagesrcset" && element == "link";

    /// <summary>What a <c>link</c> is for, by its <c>rel</c>; none for a mere hint to connect.</summary>
    public static UseKind? OfRel(string rel)
    {
        var kind = UseKind.HeadLink;
        foreach (var word in rel.ToLowerInvariant().Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "preconnect" or "dns-prefetch")
                return null;
            if (word is "stylesheet" or "modulepreload")
                return word == "stylesheet" ? UseKind.Stylesheet : UseKind.Script;
            if (word is "icon" or "apple-touch-icon" or "apple-touch-icon-precomposed" or "mask-icon" or "manifest" or "preload" or "prefetch")
                kind = UseKind.HeadResource;
        }

        return kind;
    }

    /// <summary>What the content of a <c>meta</c> is for, by its <c>property</c> or <c>name</c>; none if it is no URL.</summary>
    public static UseKind? OfMeta(string name) => name.ToLowerInvariant() switch
    {
        "og:image" or "og:image:url" or "og:image:secure_url" or "og:video" or "og:video:url" or "og:video:secure_url"
            or "og:audio" or "og:audio:url" or "og:audio:secure_url"
            or "twitter:image" or "twitter:image:src" or "twitter:player:stream" => UseKind.SocialImage,
        "og:url" or "twitter:url" or "twitter:player" => UseKind.HeadLink,
        _ => null,
    };

    /// <summary>Whether an attribute may name a part of the page that a drawing uses, by <c>url(#id)</c> (SVG 2, section 16).</summary>
    public static bool IsDrawingReference(ReadOnlySpan<char> attribute) =>
        attribute is "fill" or "stroke" or "filter" or "clip-path" or "mask" or "marker-start" or "marker-mid" or "marker-end" or "style";

    /// <summary>Whether an attribute names ids of its page, one or several with blanks between them.</summary>
    public static bool IsIdReference(string element, ReadOnlySpan<char> attribute) => attribute switch
    {
        "for" => element is "label" or "output",
        "headers" => element is "td" or "th",
        "list" => element == "input",
        "form" => element is "button" or "fieldset" or "input" or "object" or "output" or "select" or "textarea",
        "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "aria-details" or "aria-flowto"
            or "aria-activedescendant" or "aria-errormessage" => true,
        "popovertarget" or "commandfor" => element is "button" or "input",
        _ => false,
    };

    private static UseKind? OfHref(string element) => element is "a" or "area" ? UseKind.Link : OfSvgHref(element);

    private static UseKind? OfSvgHref(string element) =>
        element is "image" or "feimage" ? UseKind.Image
        : element is "use" or "mpath" or "pattern" or "textpath" or "lineargradient" or "radialgradient" ? UseKind.Drawing
        : null;

    private static UseKind? OfSrc(string element) => element switch
    {
        "img" or "input" => UseKind.Image,
        "script" => UseKind.Script,
        "iframe" or "frame" or "embed" => UseKind.Frame,
        "audio" or "video" or "source" or "track" => UseKind.Media,
        _ => null,
    };
}
