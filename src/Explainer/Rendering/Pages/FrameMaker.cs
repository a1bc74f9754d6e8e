using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Rendering.Cards;
using Explainer.Rendering.Files;
using Explainer.Rendering.Metadata;
using Explainer.Rendering.Search;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>Makes what every page has around its own matter.</summary>
/// <param name="map">The pages of the site.</param>
/// <param name="assets">The files that layouts use.</param>
internal sealed class FrameMaker(SiteMap map, LayoutAssets assets)
{
    /// <summary>The frame of an entry's page.</summary>
    public PageFrame Of(PageKit kit, Entry entry, string? title = null) => Make(kit, title ?? entry.Name.Value, entry.SummaryText, map.Parent(entry)) with
    {
        Language = entry.Language ?? kit.Site.Settings.Language,
        StructuredData = entry.Withdrawn || title is not null ? Html.None : JsonLd.Of(kit, entry, map.Parent(entry)),
        NoIndex = entry.Withdrawn,
        Feeds = FeedLinks(kit, entry),
        Image = ImageOf(kit, entry) ?? Image(kit, new SocialCards(kit.Linked).Of(entry)),
        Withdrawal = entry.Withdrawn
            ? entry.Changes.Last(c => c.Type == ChangeType.Withdrawal) is { Note.Length: > 0 } change ? change.Note : "This page was withdrawn."
            : null,
    };

    /// <summary>The frame of any page.</summary>
    /// <param name="kit">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">A plain sentence or two; may be empty.</param>
    /// <param name="parent">The list that it is in, if it is in one.</param>
    public PageFrame Make(PageKit kit, string title, string? description, SitePart? parent)
    {
        var settings = kit.Site.Settings;
        var page = kit.Scope.Page;
        return new()
        {
            Title = title,
            Description = string.IsNullOrEmpty(description) ? null : description,
            Language = settings.Language,
            Canonical = RelativeUrl.Absolute(settings.BaseUrl.Value, page),
            SiteTitle = settings.Title.Value,
            SiteDescription = settings.Description,
            Home = kit.Scope.To(UrlPath.Root),
            Stylesheets = [.. assets.Stylesheets.Select(s => kit.Scope.To(s))],
            IsPortable = kit.Scope.IsPortable,
            Assets = new(assets.Places.Keys, name => assets.Places.TryGetValue(name, out var place) ? kit.Scope.To(place) : null),
            Feeds = FeedLinks(kit, null),
            Image = Image(kit, parent is not null ? new SocialCards(kit.Linked).Of(parent) : page == UrlPath.Root ? new SocialCards(kit.Linked).Home : null),
            Navigation = [.. map.Main.Select(part => Link(kit, part, parent))],
            MoreNavigation = [.. map.More.Select(part => Link(kit, part, parent))],
            Crumbs = Crumbs(kit, title, parent),
            AsOf = PageKit.Date(kit.Site.AsOf),
            Publisher = settings.Publisher is { } publisher ? new(publisher.Name.Value, publisher.Url?.Value) : null,
            BoundaryPolicy = settings.BoundaryPolicy,
        };
    }

    private static SocialImageView? Image(PageKit kit, PlannedCard? card) => card is null
        ? null
        : new(RelativeUrl.Absolute(kit.Site.Settings.BaseUrl.Value, card.Url), CardPicture.Width, CardPicture.Height, card.Alt);

    /// <summary>The folder of the search index, for a page that searches.</summary>
    public static string? SearchIndex(PageKit kit) => kit.Site.Settings.Search ? kit.Scope.To(SearchPlan.Root)[..^"index.js".Length] : null;

    // An entry's own feeds come first. The site's second form is told of on the home page only: every byte here is on every page.
    private static ImmutableArray<FeedView> FeedLinks(PageKit kit, Entry? entry)
    {
        var settings = kit.Site.Settings;
        var feeds = ImmutableArray.CreateBuilder<FeedView>();
        void Add(UrlPath page, string title, bool both)
        {
            feeds.Add(new("application/atom+xml", title, kit.Scope.To(PlannedFeed.AtomOf(page))));
            if (both)
                feeds.Add(new("application/feed+json", title, kit.Scope.To(PlannedFeed.JsonOf(page))));
        }

        if (entry is not null && FeedPlan.Has(settings, entry))
            Add(entry.Url, FeedPlan.TitleOf(settings, entry), both: true);
        if (FeedPlan.Has(settings, null))
            Add(UrlPath.Root, settings.Title.Value, both: kit.Scope.Page == UrlPath.Root);
        return feeds.ToImmutable();
    }

    // Of a photo: as wide as services that show links ask for, in a form that all of them know.
    private static SocialImageView? ImageOf(PageKit kit, Entry entry) =>
        entry is Article { Withdrawn: false, Photo: { } photo } article && kit.Scope.PhotoOf(article)?.Nearest(1200) is { } version
            ? new(RelativeUrl.Absolute(kit.Site.Settings.BaseUrl.Value, version.Place), version.Width, version.Height, photo.Alt ?? "")
            : null;

    private static LinkView Link(PageKit kit, SitePart part, SitePart? parent) =>
        new(part.Name, kit.Scope.To(part.Url), part.Url == kit.Scope.Page || part == parent);

    private static ImmutableArray<LinkView> Crumbs(PageKit kit, string title, SitePart? parent)
    {
        if (kit.Scope.Page == UrlPath.Root)
            return [];
        var home = new LinkView("Home", kit.Scope.To(UrlPath.Root));
        return parent is null || parent.Url == kit.Scope.Page
            ? [home, new(title, null, true)]
            : [home, new(parent.Name, kit.Scope.To(parent.Url)), new(title, null, true)];
    }
}
