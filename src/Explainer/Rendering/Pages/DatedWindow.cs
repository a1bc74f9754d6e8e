using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Rendering.Pages;

/// <summary>
/// Which part of long dated lists a page shows: the first page the newest hundred of each, and the pages of years all that a year has.
/// </summary>
/// <param name="Year">The year; null for the first page.</param>
internal sealed record DatedWindow(int? Year)
{
    /// <summary>How long a list may grow before it goes on by year.</summary>
    public const int Limit = 100;

    /// <summary>The first page.</summary>
    public static DatedWindow First { get; } = new((int?)null);

    /// <summary>The part of a list that the page shows; the list has the newest first.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> newestFirst, Func<T, EdtfDate?> date) =>
        Year is { } year ? newestFirst.Where(item => date(item)?.Earliest.Year == year) : newestFirst.Take(Limit);

    /// <summary>Articles.</summary>
    public IEnumerable<Article> Of(IEnumerable<Article> articles) => Of(articles, a => a.Date.Value);

    /// <summary>Claims.</summary>
    public IEnumerable<MadeClaim> Of(IEnumerable<MadeClaim> claims) => Of(claims, c => c.Article.Date.Value);

    /// <summary>Quotes.</summary>
    public IEnumerable<SaidQuote> Of(IEnumerable<SaidQuote> quotes) => Of(quotes, q => q.Article.Date.Value);

    /// <summary>Events, which come in order: of too many the last.</summary>
    public IEnumerable<Event> Of(IReadOnlyCollection<Event> events) =>
        Year is { } year ? events.Where(e => e.Date.Value.Earliest.Year == year) : events.Skip(Math.Max(0, events.Count - Limit));

    /// <summary>The years of lists of which one is too long for the first page, newest first; none if none is.</summary>
    public static IEnumerable<int> Years(params IEnumerable<IReadOnlyCollection<EdtfDate>> lists)
    {
        var all = lists.ToList();
        return all.Any(l => l.Count > Limit)
            ? all.SelectMany(l => l).Select(d => d.Earliest.Year).Distinct().OrderDescending()
            : [];
    }
}
