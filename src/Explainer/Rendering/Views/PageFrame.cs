using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>What every page has around its own matter. All URLs are relative to the page unless said otherwise.</summary>
public sealed record PageFrame
{
    /// <summary>The page's own title, without the site's.</summary>
    public required string Title { get; init; }

    /// <summary>A plain sentence or two for search engines and cards; null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The page's language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The page's absolute URL.</summary>
    public required string Canonical { get; init; }

    /// <summary>The site's title.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The site's own sentence about itself.</summary>
    public string? SiteDescription { get; init; }

    /// <summary>The home page.</summary>
    public required string Home { get; init; }

    /// <summary>The stylesheets, in the order of their names.</summary>
    public required ImmutableArray<string> Stylesheets { get; init; }

    /// <summary>Whether the site is to be read from files, without a server: browsers then refuse to load fonts ahead.</summary>
    public bool IsPortable { get; init; }

    /// <summary>The files below <c>layouts/assets/</c> by name: <c>Model.Frame.Assets["logo.svg"]</c>.</summary>
    public required AssetUrls Assets { get; init; }

    /// <summary>The feeds that follow the page; empty if the site has none.</summary>
    public ImmutableArray<FeedView> Feeds { get; init; } = [];

    /// <summary>The folder of the search index; null where the page does not search.</summary>
    public string? SearchIndex { get; init; }

    /// <summary>The main parts of the site that have anything in them.</summary>
    public required ImmutableArray<LinkView> Navigation { get; init; }

    /// <summary>The other parts of the site, for the foot of the page.</summary>
    public required ImmutableArray<LinkView> MoreNavigation { get; init; }

    /// <summary>The way from the home page to here, this page last (without URL); empty on the home page.</summary>
    public required ImmutableArray<LinkView> Crumbs { get; init; }

    /// <summary>The day as of which the site is right.</summary>
    public required DateView AsOf { get; init; }

    /// <summary>Who publishes the site; null if nobody says.</summary>
    public LinkView? Publisher { get; init; }

    /// <summary>What the site says about boundaries; null if nothing.</summary>
    public string? BoundaryPolicy { get; init; }

    /// <summary>What the page is about, as JSON-LD, for a script element of type <c>application/ld+json</c>; empty where it is about no entry.</summary>
    public Html StructuredData { get; init; }

    /// <summary>The picture that stands for the page where a link to it is shown; null where it has none.</summary>
    public SocialImageView? Image { get; init; }

    /// <summary>Keep search engines from listing the page.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Why the page was taken back; null if it was not.</summary>
    public string? Withdrawal { get; init; }
}
