using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>What a document uses a URL for.</summary>
/// <param name="Broken">The rule for one that leads nowhere.</param>
/// <param name="IsLoaded">Whether a browser loads it with the page, so that it may not lie on another host.</param>
/// <param name="IsFollowed">Whether people follow it, so that a detour by a redirect matters.</param>
internal sealed record UseKind(Rule Broken, bool IsLoaded, bool IsFollowed)
{
    /// <summary><c>a</c> and <c>area</c>.</summary>
    public static readonly UseKind Link = new(Rules.Link.BrokenLink, IsLoaded: false, IsFollowed: true);

    /// <summary><c>img</c>, each candidate of a <c>srcset</c>, pictures in SVG.</summary>
    public static readonly UseKind Image = new(Rules.Link.BrokenImage, IsLoaded: true, IsFollowed: false);

    /// <summary><c>audio</c>, <c>video</c>, their sources, tracks and posters.</summary>
    public static readonly UseKind Media = new(Rules.Link.BrokenMedia, IsLoaded: true, IsFollowed: false);

    /// <summary><c>script</c> and <c>modulepreload</c>.</summary>
    public static readonly UseKind Script = new(Rules.Link.BrokenScript, IsLoaded: true, IsFollowed: false);

    /// <summary><c>link rel=stylesheet</c>.</summary>
    public static readonly UseKind Stylesheet = new(Rules.Link.BrokenStylesheet, IsLoaded: true, IsFollowed: false);

    /// <summary>A link of the head that is loaded: icons, a manifest, a preload.</summary>
    public static readonly UseKind HeadResource = new(Rules.Link.BrokenHeadLink, IsLoaded: true, IsFollowed: false);

    /// <summary>A link of the head that only tells: canonical, alternate, next; <c>og:url</c>.</summary>
    public static readonly UseKind HeadLink = new(Rules.Link.BrokenHeadLink, IsLoaded: false, IsFollowed: false);

    /// <summary>An entry of a web app manifest.</summary>
    public static readonly UseKind ManifestEntry = new(Rules.Link.BrokenManifestEntry, IsLoaded: true, IsFollowed: false);

    /// <summary><c>iframe</c>, <c>frame</c>, <c>object</c>, <c>embed</c>.</summary>
    public static readonly UseKind Frame = new(Rules.Link.BrokenFrame, IsLoaded: true, IsFollowed: true);

    /// <summary>Where a form is sent.</summary>
    public static readonly UseKind FormAction = new(Rules.Link.BrokenFormAction, IsLoaded: false, IsFollowed: true);

    /// <summary><c>url()</c>, <c>@import</c> and <c>image-set()</c>, in style sheets and in pages.</summary>
    public static readonly UseKind CssUrl = new(Rules.Link.BrokenCssUrl, IsLoaded: true, IsFollowed: false);

    /// <summary>Where a page sends its readers by itself.</summary>
    public static readonly UseKind MetaRefresh = new(Rules.Link.BrokenMetaRefresh, IsLoaded: false, IsFollowed: true);

    /// <summary>Pictures, videos and sounds of social cards.</summary>
    public static readonly UseKind SocialImage = new(Rules.Link.BrokenSocialImage, IsLoaded: false, IsFollowed: false);

    /// <summary>A part of a drawing that another draws: <c>use</c>, a pattern, a gradient.</summary>
    public static readonly UseKind Drawing = new(Rules.Link.BrokenImage, IsLoaded: true, IsFollowed: false);

    /// <summary>Where a quotation or a change comes from.</summary>
    public static readonly UseKind Cite = new(Rules.Link.BrokenCite, IsLoaded: false, IsFollowed: false);

    /// <summary>A URL of the site in JSON-LD.</summary>
    public static readonly UseKind JsonLdUrl = new(Rules.Link.BrokenJsonLdUrl, IsLoaded: false, IsFollowed: false);

    /// <summary>A page in the search index.</summary>
    public static readonly UseKind SearchIndexUrl = new(Rules.Link.BrokenSearchIndexUrl, IsLoaded: false, IsFollowed: false);

    /// <summary>Any URL in a feed, and in the HTML within its items.</summary>
    public static readonly UseKind FeedUrl = new(Rules.Link.BrokenFeedUrl, IsLoaded: false, IsFollowed: false);

    /// <summary>Any URL in a sitemap.</summary>
    public static readonly UseKind SitemapUrl = new(Rules.Link.BrokenSitemapUrl, IsLoaded: false, IsFollowed: false);
}
