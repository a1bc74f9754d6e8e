using System.Collections.Immutable;
using System.Globalization;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the lists that go by date: explainers, timeline, quotes, claims, changes.</summary>
/// <param name="kit">The page.</param>
/// <param name="frames">Makes frames.</param>
/// <param name="window">Which part of long lists the page shows.</param>
internal sealed class DatedPages(PageKit kit, FrameMaker frames, DatedWindow window)
{
    /// <summary>All explainers.</summary>
    public StoriesView Articles()
    {
        var all = Live(kit.Site).ToList();
        return new(
            Frame(SiteMap.Articles),
            [.. window.Of(all).GroupBy(a => a.Date.Value.Earliest.Year).Select(g => new StoryGroupView(Id(g.Key), Text(g.Key), [.. g.Select(new Stories(kit).Of)]))],
            Years(SiteMap.Articles, [.. all.Select(a => a.Date.Value)]));
    }

    /// <summary>All events.</summary>
    public TimelineView Timeline()
    {
        var all = kit.Site.Events.Where(e => !e.Withdrawn).ToList();
        var timelines = new Timelines(kit);
        var shown = window.Of(all).ToList();
        var groups = shown.GroupBy(e => e.Date.Value.Earliest.Year).Select(g => new TimelineGroupView(Id(g.Key), Text(g.Key), timelines.Of(g))).ToImmutableArray();
        return new(
            Frame(SiteMap.Timeline),
            groups,
            Years(SiteMap.Timeline, [.. all.Select(e => e.Date.Value)]),
            Threads(shown, e => e.Contexts, "chronology"),
            Threads(shown, e => e.Actors, "events"),
            new SourceViews(kit).Cited());
    }

    /// <summary>All quotes, by speaker.</summary>
    public QuotesView Quotes()
    {
        var all = kit.Linked.Index.AllQuotes.Where(q => q.Quote.By is not null).ToList();
        var claims = new ClaimViews(kit);
        var groups = window.Of(all).GroupBy(q => q.Quote.By!.Key).OrderBy(g => g.First().Quote.By!.Name, StringComparer.Ordinal)
            .Select(g => new QuoteGroupView(g.Key.Slug, kit.Link(g.First().Quote.By!), claims.Quotes(g))).ToImmutableArray();
        return new(Frame(SiteMap.Quotes), groups, Years(SiteMap.Quotes, [.. all.Select(q => q.Article.Date.Value)]), new SourceViews(kit).Cited());
    }

    /// <summary>All claims, by verdict.</summary>
    public ClaimsView Claims()
    {
        var all = kit.Linked.Index.AllClaims;
        var claims = new ClaimViews(kit);
        var groups = window.Of(all).Select(claims.Claim).GroupBy(c => c.Verdict?.Code ?? "")
            .OrderBy(g => ClaimViews.VerdictOrder.IndexOf(g.Key))
            .Select(g => new ClaimGroupView(g.Key.Length > 0 ? g.Key : "not-judged", g.First().Verdict?.Text ?? "Not judged", [.. g])).ToImmutableArray();
        return new(Frame(SiteMap.Claims), groups, Years(SiteMap.Claims, [.. all.Select(c => c.Article.Date.Value)]), new SourceViews(kit).Cited());
    }

    /// <summary>All changes, newest first.</summary>
    public ChangesView Changes()
    {
        var all = AllChanges(kit.Site).ToList();
        return new(
            Frame(SiteMap.Changes),
            [
                .. window.Of(all, c => c.Change.Date).GroupBy(c => c.Change.Date.Earliest.Year)
                    .Select(g => new ChangeGroupView(Id(g.Key), Text(g.Key), [.. g.Select(c => new ChangeView(PageKit.Date(c.Change.Date), Vocabulary.Plain(c.Change.Type), c.Change.Note, kit.Link(c.Entry)))])),
            ],
            Years(SiteMap.Changes, [.. all.Select(c => c.Change.Date)]));
    }

    /// <summary>The years by which each list goes on.</summary>
    public static IEnumerable<(SitePart Part, int Year)> Pages(LinkedSite linked) =>
    [
        .. DatedWindow.Years([.. Live(linked.Site).Select(a => a.Date.Value)]).Select(y => (SiteMap.Articles, y)),
        .. DatedWindow.Years([.. linked.Site.Events.Where(e => !e.Withdrawn).Select(e => e.Date.Value)]).Select(y => (SiteMap.Timeline, y)),
        .. DatedWindow.Years([.. linked.Index.AllQuotes.Where(q => q.Quote.By is not null).Select(q => q.Article.Date.Value)]).Select(y => (SiteMap.Quotes, y)),
        .. DatedWindow.Years([.. linked.Index.AllClaims.Select(c => c.Article.Date.Value)]).Select(y => (SiteMap.Claims, y)),
        .. DatedWindow.Years([.. AllChanges(linked.Site).Select(c => c.Change.Date)]).Select(y => (SiteMap.Changes, y)),
    ];

    /// <summary>The page of a list's year.</summary>
    public static UrlPath YearUrl(SitePart part, int year) => new($"{part.Url.Value}{Text(year)}/");

    private static IEnumerable<(Entry Entry, Change Change)> AllChanges(Site site) =>
        site.Entries.SelectMany(e => e.Changes.Where(c => c.Type != ChangeType.Housekeeping).Select(c => (Entry: e, Change: c)))
            .OrderByDescending(c => c.Change.Date).ThenBy(c => c.Entry.Key);

    private static IEnumerable<Article> Live(Site site) => site.Articles.Where(a => !a.Withdrawn);

    private ImmutableArray<ThreadView> Threads(List<Event> events, Func<Event, IEnumerable<Reference>> about, string part) =>
    [
        .. events.SelectMany((e, place) => about(e).Select(r => (r.Key, Place: place))).GroupBy(p => p.Key, p => p.Place)
            .Select(g => (Entry: kit.Site.Find(g.Key), Places: g.Distinct().ToImmutableArray()))
            .Where(t => t.Entry is { Withdrawn: false })
            .OrderByDescending(t => t.Places.Length).ThenBy(t => t.Entry!.Name.Value, StringComparer.Ordinal)
            .Select(t => new ThreadView(new(t.Entry!.Name.Value, kit.Scope.To(t.Entry.Url, EntryParts.Ids(t.Entry)[part])), t.Places)),
    ];

    private PageFrame Frame(SitePart part) =>
        frames.Make(kit, window.Year is { } year ? $"{part.Name}, {Text(year)}" : part.Name, null, part);

    private ImmutableArray<LinkView> Years(SitePart part, IReadOnlyCollection<Model.Dates.EdtfDate> dates) =>
        window.Links(DatedWindow.Years(dates), part.Url, y => YearUrl(part, y), kit.Scope);

    private static string Id(int year) => $"y-{Text(year)}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
