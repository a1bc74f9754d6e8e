using System.Collections.Immutable;
using System.Globalization;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>
/// Which part of long dated lists a page shows: the first page all, or the newest few of each where the lists go on by year, and the
/// pages of years all that a year has.
/// </summary>
/// <param name="Year">The year; null for the first page.</param>
/// <param name="Shown">How much of a list the first page shows; what has no date is shown besides.</param>
internal sealed record DatedWindow(int? Year, int Shown = DatedWindow.Limit)
{
    /// <summary>How long a list may grow before it goes on by year.</summary>
    public const int Limit = 100;

    // Nobody reads a hundred of each in one go, and where there are more each is on the page of its year.
    private const int Newest = 25;

    /// <summary>The first page.</summary>
    /// <param name="goesOn">Whether pages of years follow it.</param>
    public static DatedWindow First(bool goesOn) => new(null, goesOn ? Newest : Limit);

    /// <summary>The part of a list that the page shows; the list has the newest first.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> newestFirst, Func<T, EdtfDate?> date) =>
        Year is { } year ? newestFirst.Where(item => date(item)?.Earliest.Year == year) : NewestOf(newestFirst, date);

    /// <summary>Articles.</summary>
    public IEnumerable<Article> Of(IEnumerable<Article> articles) => Of(articles, a => a.Date.Value);

    /// <summary>Claims.</summary>
    public IEnumerable<MadeClaim> Of(IEnumerable<MadeClaim> claims) => Of(claims, c => c.Article.Date.Value);

    /// <summary>Quotes.</summary>
    public IEnumerable<SaidQuote> Of(IEnumerable<SaidQuote> quotes) => Of(quotes, q => q.Article.Date.Value);

    /// <summary>Events, which come in order: of too many the last.</summary>
    public IEnumerable<Event> Of(IReadOnlyCollection<Event> events) =>
        Year is { } year ? events.Where(e => e.Date.Value.Earliest.Year == year) : events.Skip(Math.Max(0, events.Count - Shown));

    private IEnumerable<T> NewestOf<T>(IEnumerable<T> newestFirst, Func<T, EdtfDate?> date)
    {
        var dated = 0;
        return newestFirst.Where(item => date(item) is null || dated++ < Shown);
    }

    /// <summary>The way to the first page and to each year, this one marked; none if there are no years.</summary>
    /// <param name="years">The years, newest first.</param>
    /// <param name="first">The first page.</param>
    /// <param name="urlOf">The page of a year.</param>
    /// <param name="scope">The page that the links are for.</param>
    public ImmutableArray<LinkView> Links(IEnumerable<int> years, UrlPath first, Func<int, UrlPath> urlOf, PageScope scope)
    {
        ImmutableArray<LinkView> pages =
            [.. years.Select(year => new LinkView(year.ToString(CultureInfo.InvariantCulture), scope.To(urlOf(year)), year == Year))];
        return pages.IsEmpty ? pages : pages.Insert(0, new("Newest", scope.To(first), Year is null));
    }

    /// <summary>The years of lists of which one is too long for the first page, newest first; none if none is.</summary>
    public static IEnumerable<int> Years(params IEnumerable<IReadOnlyCollection<EdtfDate>> lists)
    {
        var all = lists.ToList();
        return all.Any(l => l.Count > Limit)
            ? all.SelectMany(l => l).Select(d => d.Earliest.Year).Distinct().OrderDescending()
            : [];
    }
}
