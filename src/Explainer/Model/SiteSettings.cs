using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Model;

/// <summary>What <c>site.yml</c> says. Where a required key is missing or wrong, that is reported, and a stand-in stands here.</summary>
public sealed record SiteSettings
{
    /// <summary>The base URL of a site that has none: a host that does not exist (RFC 2606).</summary>
    public const string UnknownBaseUrl = "https://site.invalid/";

    /// <summary><c>site.yml</c> itself.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The site's title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The absolute URL of the site's root, with a slash at its end.</summary>
    public required Located<string> BaseUrl { get; init; }

    /// <summary>The settings with what a build is told in place of them.</summary>
    public SiteSettings With(BuildOptions options) =>
        options.BaseUrl is { } url ? this with { BaseUrl = BaseUrl with { Value = url } } : this;

    /// <summary>The path of <see cref="BaseUrl"/>, with slashes at both ends.</summary>
    public string BasePath => Urls.BaseUrl.PathOf(BaseUrl.Value);

    /// <summary>The site's language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What the site is, in a sentence.</summary>
    public string? Description { get; init; }

    /// <summary>Who publishes it.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>How the site names and draws disputed places.</summary>
    public string? BoundaryPolicy { get; init; }

    /// <summary>Labels that the site adds to the built-in ones, by role.</summary>
    public ImmutableSortedDictionary<SectionRole, ImmutableArray<Located<string>>> Labels { get; init; } =
        ImmutableSortedDictionary<SectionRole, ImmutableArray<Located<string>>>.Empty;

    /// <summary>Severities that the site sets, by rule name.</summary>
    public ImmutableSortedDictionary<string, Severity> Rules { get; init; } = ImmutableSortedDictionary.Create<string, Severity>(StringComparer.Ordinal);

    /// <summary>Whether HTML may stand in Markdown.</summary>
    public bool RawHtml { get; init; }

    /// <summary>What the site has feeds of.</summary>
    public ImmutableArray<FeedScope> Feeds { get; init; } = [FeedScope.Site];

    /// <summary>Whether the site has a search page with its index.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Whether smaller versions are made of pictures, without what cameras noted in them.</summary>
    public bool ResponsiveImages { get; init; } = true;

    /// <summary>Whether each page gets a picture for social networks.</summary>
    public bool SocialImages { get; init; }

    /// <summary>Old paths, in the order written.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>HTTP headers, in the order written.</summary>
    public ImmutableArray<HeaderRule> Headers { get; init; } = [];

    /// <summary>The output folder, relative to the source folder.</summary>
    public string Output { get; init; } = "_site";
}
