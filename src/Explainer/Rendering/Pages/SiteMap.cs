using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>The list pages of a site, and which of them the navigation names: those that have anything in them.</summary>
internal sealed class SiteMap
{
    /// <summary>All explainers.</summary>
    public static SitePart Articles { get; } = new("Explainers", new("/articles/"));

    /// <summary>All actors.</summary>
    public static SitePart Actors { get; } = new("Who’s who", new("/actors/"));

    /// <summary>All contexts.</summary>
    public static SitePart Contexts { get; } = new("Contexts", new("/context/"));

    /// <summary>All events, by name.</summary>
    public static SitePart Events { get; } = new("Events", new("/events/"));

    /// <summary>All places.</summary>
    public static SitePart Places { get; } = new("Places", new("/places/"));

    /// <summary>All terms.</summary>
    public static SitePart Terms { get; } = new("Terms", new("/terms/"));

    /// <summary>All events, in order.</summary>
    public static SitePart Timeline { get; } = new("Timeline", new("/timeline/"));

    /// <summary>All quotes.</summary>
    public static SitePart Quotes { get; } = new("Quotes", new("/quotes/"));

    /// <summary>All claims.</summary>
    public static SitePart Claims { get; } = new("Claims", new("/claims/"));

    /// <summary>The bibliography.</summary>
    public static SitePart Sources { get; } = new("Sources", new("/sources/"));

    /// <summary>What was changed.</summary>
    public static SitePart Changes { get; } = new("Changes", new("/changes/"));

    /// <summary>Everything by name.</summary>
    public static SitePart Search { get; } = new("Search", new("/search/"));

    /// <summary>The Atom feed.</summary>
    public static UrlPath Feed { get; } = new("/feed.xml");

    /// <summary>The facts behind the site.</summary>
    public static SitePart OpenData { get; } = new("Open data", new("/" + Data.OpenData.Path));

    /// <summary>All list pages: their URLs are taken, whatever the site holds.</summary>
    public static ImmutableArray<SitePart> Lists { get; } =
        [Articles, Actors, Contexts, Events, Places, Terms, Timeline, Quotes, Claims, Sources, Changes, Search];

    private SiteMap(ImmutableArray<SitePart> main, ImmutableArray<SitePart> more) => (Main, More) = (main, more);

    /// <summary>The navigation at the top.</summary>
    public ImmutableArray<SitePart> Main { get; }

    /// <summary>The navigation at the foot.</summary>
    public ImmutableArray<SitePart> More { get; }

    /// <summary>The map of a site.</summary>
    public static SiteMap Of(Linking.LinkedSite linked)
    {
        var site = linked.Site;
        bool Any<T>() => site.Entries.Any(e => e is T);
        IEnumerable<(SitePart Part, bool Shown)> main =
        [
            (Articles, Any<Article>()), (Actors, Any<Actor>()), (Contexts, Any<Context>()), (Timeline, Any<Event>()),
            (Quotes, linked.Index.HasQuotes), (Claims, linked.Index.HasClaims), (Sources, site.Sources.Count > 0), (Search, site.Settings.Search),
        ];
        IEnumerable<(SitePart Part, bool Shown)> more =
        [
            (Events, Any<Event>()), (Places, Any<Place>()), (Terms, Any<Term>()), (Changes, true),
            .. site.Entries.OfType<Page>().Where(p => p.Url != UrlPath.Root && p.Url.Value.Count(c => c == '/') == 2 && !p.Withdrawn)
                .Select(p => (new SitePart(p.Name.Value, p.Url), true)),
            (OpenData, true), (new("Atom feed", Feed), site.Settings.Feeds.Contains(FeedScope.Site)),
        ];
        return new([.. main.Where(p => p.Shown).Select(p => p.Part)], [.. more.Where(p => p.Shown).Select(p => p.Part)]);
    }

    /// <summary>The list that an entry is in.</summary>
    public SitePart? Parent(Entry entry) => entry switch
    {
        Article => Articles,
        Actor => Actors,
        Context => Contexts,
        Event => Timeline,
        Place => Places,
        Term => Terms,
        _ => More.FirstOrDefault(p => p.Url != entry.Url && entry.Url.Value.StartsWith(p.Url.Value, StringComparison.Ordinal)),
    };
}
