using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>A feed that is to be made, in both forms: of the whole site, of an actor, of a context.</summary>
/// <param name="Page">The page that it follows: the home page, an actor's, a context's.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">A sentence about it; null if there is none.</param>
/// <param name="Articles">What is in it, newest first.</param>
/// <param name="Since">The day that it tells of while nothing is in it.</param>
internal sealed record PlannedFeed(UrlPath Page, string Title, string? Description, ImmutableArray<Article> Articles, DateOnly Since)
{
    /// <summary>Where the Atom feed is.</summary>
    public UrlPath Atom => AtomOf(Page);

    /// <summary>Where the JSON Feed is.</summary>
    public UrlPath Json => JsonOf(Page);

    /// <summary>Where the Atom feed of a page is.</summary>
    public static UrlPath AtomOf(UrlPath page) => new(page.Value + "feed.xml");

    /// <summary>Where the JSON Feed of a page is.</summary>
    public static UrlPath JsonOf(UrlPath page) => new(page.Value + "feed.json");
}
