using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Linking.Facts;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the page of an article.</summary>
internal static class ArticlePage
{
    // Words a minute of silent reading of English non-fiction (Brysbaert 2019).
    private const int WordsPerMinute = 238;

    /// <summary>What its layout is given.</summary>
    public static ArticleView View(PageKit kit, EntryParts parts, Article article)
    {
        var day = article.Date.Value.Earliest;
        var claims = new ClaimViews(kit);
        var events = Story(kit, article).ToList();
        var words = article.Body.Sections.Select(s => (s.Role, Count: Words(s))).ToList();
        var all = words.Sum(w => w.Count);
        var timelines = new Timelines(kit);
        // Before the text, whose pictures come further down.
        var photo = Photo(kit, article);
        var view = new ArticleView(parts.Frame(article))
        {
            Kind = Phrases.Kind(article),
            OtherNames = [],
            Summary = parts.Summary(article),
            Reviewed = article.Reviewed is null ? null : PageKit.Date(article.Reviewed),
            Sections = new Sections(kit).Of(article),
            Footnotes = new Sections(kit).Footnotes(article),
            Ids = EntryParts.Ids(article),
            Date = PageKit.Date(article.Date.Value),
            By = article.By,
            ReviewedBy = article.ReviewedBy,
            Seed = article.Seed is { } seed ? new(seed.Outlet, seed.Author, seed.Title, seed.Url) : null,
            Photo = photo,
            Actors = new ActorLines(kit).On(day, article.Actors),
            Contexts = new ContextCards(kit).Of(article.Contexts),
            Quotes = claims.Quotes(article.Quotes.Where(q => q.Text is not null).Select(q => new SaidQuote(article, q))),
            Claims = claims.Claims(article.Claims.Select(c => new MadeClaim(article, c))),
            Before = timelines.Of(events.Where(e => e.Date.Value.Earliest <= day)),
            After = timelines.Of(events.Where(e => e.Date.Value.Earliest > day)),
            Related = Related(kit, article),
            Sourcing = GroundsOf(article),
            Tally = [],
            Minutes = Math.Max(1, (int)Math.Ceiling(all / (double)WordsPerMinute)),
            BriefSeconds = BriefSeconds(words.Where(w => w.Role is SectionRole.Lede or SectionRole.Stakes or SectionRole.Close).Sum(w => w.Count), all),
        };
        return parts.With(view with { Tally = ClaimViews.Tally(view.Claims) }, article);
    }

    // The events of its contexts, and those that decided its claims.
    private static IEnumerable<Event> Story(PageKit kit, Article article) =>
        article.Contexts.SelectMany(c => kit.Linked.Index.EventsOf(c.Key))
            .Concat(article.Claims.Select(c => kit.Site.Find<Event>(c.Outcome?.Event)).OfType<Event>())
            .DistinctBy(e => e.Key)
            .OrderBy(e => e.Date.Value).ThenBy(e => e.Key)
            .TakeLast(DatedWindow.Limit);

    private static PhotoView? Photo(PageKit kit, Article article)
    {
        var line = article.Body.Photo;
        if (article.Photo is not { } photo)
            return line is null ? null : new(null, "", line.Caption, line.Credit, null);
        var place = photo.File is { } named ? HandLinker.PlaceOfFile(named.Value, article) : null;
        return new(place is { } to ? kit.Scope.To(to) : photo.File?.Value, photo.Alt ?? "", photo.Caption ?? line?.Caption, photo.Credit ?? line?.Credit, photo.Rights)
        {
            Picture = photo.File is { } file ? kit.Bodies.Picture(place, file, photo.Alt ?? "") : Html.None,
        };
    }

    private static ImmutableArray<RelatedView> Related(PageKit kit, Article article) =>
    [
        .. article.Related.Select(r => r switch
        {
            { Reference: { } reference } => new RelatedView(kit.Link(reference), kit.Site.Find<Article>(reference) is { } other ? PageKit.Date(other.Date.Value) : null, null),
            { Url: { } url } => new(new(r.Title ?? url.Value, Remember(kit, url)), null, null),
            _ => null,
        }).OfType<RelatedView>(),
        .. kit.Linked.RelatedTo(article.Key).Select(r => new RelatedView(
            kit.Link(r.Article), PageKit.Date(r.Article.Date.Value), $"also about {Phrases.ListNames([.. r.Shared.Take(3).Select(Phrases.InSentence)])}")),
    ];

    private static string Remember(PageKit kit, Diagnostics.Located<string> url)
    {
        kit.Scope.Remember(url.Value, url.At);
        return url.Value;
    }

    private static ImmutableArray<string> GroundsOf(Article article) =>
        [.. Sourcing.Of(article).Select(p => $"{p.Value} {Phrases.Basis(p.Key)}")];

    // In steps of ten, and only where it leaves out at least a third.
    private static int? BriefSeconds(int brief, int all) =>
        brief > 0 && 3 * brief <= 2 * all ? (int)Math.Ceiling(brief * 6 / (double)WordsPerMinute) * 10 : null;

    private static int Words(BodySection section)
    {
        var words = 0;
        foreach (var word in PlainText.Of(section.Parts).AsSpan().SplitAny(' ', '\n'))
            words += word.Start.Value == word.End.Value ? 0 : 1;
        return words;
    }
}
