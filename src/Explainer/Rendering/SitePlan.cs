using System.Collections.Immutable;
using System.Globalization;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>Says which pages a site has, before any is made: so every link can be judged while pages are made one by one.</summary>
internal static class SitePlan
{
    /// <summary>All pages, in ordinal order of their places.</summary>
    public static ImmutableArray<PlannedPage> Of(LinkedSite linked, FrameMaker frames) =>
    [
        .. Entries(linked, frames).Concat(Lists(linked, frames)).Concat(Aliases(linked, frames))
            .OrderBy(p => p.Url).DistinctBy(p => p.Url),
    ];

    /// <summary>The page at a place, found without listing the others; null where there is none.</summary>
    public static PlannedPage? Find(LinkedSite linked, FrameMaker frames, UrlPath place) =>
        OfEntry(linked, frames, place)
        ?? Lists(linked, frames).FirstOrDefault(p => p.Url == place)
        ?? Aliases(linked, frames).FirstOrDefault(p => p.Url == place);

    private static PlannedPage? OfEntry(LinkedSite linked, FrameMaker frames, UrlPath place)
    {
        Entry? At(string url) => linked.Site.Entries.FirstOrDefault(e => e.Url.Value == url && e.Url != UrlPath.Root);
        if (At(place.Value) is { } entry)
            return FirstPage(entry, frames, EntryParts.YearsOf(linked, entry));
        var last = place.Value.TrimEnd('/').LastIndexOf('/') + 1;
        return int.TryParse(place.Value.AsSpan(last).TrimEnd('/'), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && At(place.Value[..last]) is { } dated && EntryParts.YearsOf(linked, dated) is var years && years.Contains(year) && EntryParts.YearUrl(dated, year) == place
            ? Page(dated, frames, new(year), place, years)
            : null;
    }

    private static IEnumerable<PlannedPage> Entries(LinkedSite linked, FrameMaker frames) =>
        linked.Site.Entries.AsParallel().AsOrdered().Where(e => e.Url != UrlPath.Root).SelectMany(entry =>
        {
            var years = EntryParts.YearsOf(linked, entry);
            return years.Select(year => Page(entry, frames, new(year), EntryParts.YearUrl(entry, year), years)).Prepend(FirstPage(entry, frames, years));
        }).AsSequential();

    private static PlannedPage FirstPage(Entry entry, FrameMaker frames, ImmutableArray<int> years) =>
        Page(entry, frames, DatedWindow.First(goesOn: !years.IsEmpty), entry.Url, years);

    private static PlannedPage Page(Entry entry, FrameMaker frames, DatedWindow window, UrlPath url, ImmutableArray<int> years)
    {
        EntryParts Parts(PageKit kit) => new(kit, frames, window, years);
        var (layout, view) = entry switch
        {
            Article article => ("article", (Func<PageKit, PageView>)(kit => ArticlePage.View(kit, Parts(kit), article))),
            Actor actor => ("actor", kit => ActorPage.View(kit, Parts(kit), actor)),
            Context context => ("context", kit => ContextPage.View(kit, Parts(kit), context)),
            Event e => ("event", kit => EventPage.View(kit, Parts(kit), e)),
            Place place => ("place", kit => SmallPages.Place(kit, Parts(kit), place)),
            Term term => ("term", kit => SmallPages.Term(kit, Parts(kit), term)),
            Page page => ("page", kit => SmallPages.Page(kit, Parts(kit), page)),
            _ => throw new InvalidOperationException($"{entry.Key} is of a kind that has no page."),
        };
        return new(url, layout, view) { Entry = window.Year is null ? entry : null, IsListed = !entry.Withdrawn };
    }

    private static IEnumerable<PlannedPage> Lists(LinkedSite linked, FrameMaker frames)
    {
        yield return new(UrlPath.Root, "home", kit => HomePage.View(kit, frames)) { ListsSources = false };
        yield return new(SiteMap.Actors.Url, "list", kit => new ListPages(kit, frames).Of<Actor>(SiteMap.Actors)) { ListsSources = false };
        yield return new(SiteMap.Events.Url, "list", kit => new ListPages(kit, frames).Of<Event>(SiteMap.Events)) { ListsSources = false };
        yield return new(SiteMap.Places.Url, "list", kit => new ListPages(kit, frames).Of<Place>(SiteMap.Places)) { ListsSources = false };
        yield return new(SiteMap.Terms.Url, "list", kit => new ListPages(kit, frames).Of<Term>(SiteMap.Terms)) { ListsSources = false };
        yield return new(SiteMap.Contexts.Url, "contexts", kit => OtherPages.Contexts(kit, frames)) { ListsSources = false };
        yield return new(SiteMap.Sources.Url, "sources", kit => OtherPages.Sources(kit, frames)) { ListsSources = false };
        yield return new(new("/404.html"), "404", kit => OtherPages.NotFound(kit, frames)) { Form = UrlForm.FromHost, ListsSources = false, IsListed = false };
        // Lists of one thing, unlike the many on an entry's page, are read in one go: their first pages show as much as may be.
        foreach (var part in new[] { SiteMap.Articles, SiteMap.Timeline, SiteMap.Quotes, SiteMap.Claims, SiteMap.Changes })
            yield return Dated(part, part.Url, DatedWindow.First(goesOn: false), frames);
        foreach (var (part, year) in DatedPages.Pages(linked))
            yield return Dated(part, DatedPages.YearUrl(part, year), new(year), frames);
        foreach (var page in linked.Site.Settings.Search ? SearchPages(Alphabet.Of(linked.Site), frames) : [])
            yield return page;
    }

    private static IEnumerable<PlannedPage> SearchPages(Alphabet alphabet, FrameMaker frames) =>
        (alphabet.IsLong ? alphabet.Letters : []).Prepend(null).Select(letter =>
            new PlannedPage(letter?.Url ?? SiteMap.Search.Url, "search", kit => new ListPages(kit, frames).Search(alphabet, letter)) { ListsSources = false });

    private static PlannedPage Dated(SitePart part, UrlPath url, DatedWindow window, FrameMaker frames)
    {
        DatedPages Pages(PageKit kit) => new(kit, frames, window);
        return part.Url.Value switch
        {
            "/articles/" => new(url, "articles", kit => Pages(kit).Articles()) { ListsSources = false },
            "/timeline/" => new(url, "timeline", kit => Pages(kit).Timeline()),
            "/quotes/" => new(url, "quotes", kit => Pages(kit).Quotes()),
            "/claims/" => new(url, "claims", kit => Pages(kit).Claims()),
            _ => new(url, "changes", kit => Pages(kit).Changes()) { ListsSources = false },
        };
    }

    private static IEnumerable<PlannedPage> Aliases(LinkedSite linked, FrameMaker frames) =>
        linked.Site.Entries.SelectMany(e => e.Aliases.Where(a => a.Value.Value.EndsWith('/')).Select(a =>
            new PlannedPage(a.Value, "redirect", kit => OtherPages.Redirect(kit, frames, e)) { ListsSources = false, IsListed = false }));
}
