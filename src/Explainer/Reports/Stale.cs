using System.Globalization;
using Explainer.Linking;
using Explainer.Linking.Facts;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Reports;

/// <summary>Pages whose words may have been overtaken: a review is due, a status is old, or nobody ever looked again.</summary>
internal static class Stale
{
    // Half a year: what was "negotiating" then may be over now.
    private const int OldStatus = 183;

    /// <summary>The report: reviews that are due first, then by how many pages lead there.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var inbound = new InboundPages(linked);
        var rows = linked.Site.Entries.Where(e => e is not (Event or Term) && !e.Withdrawn)
            .Select(e => (Entry: e, Why: Why(e, linked.Site.AsOf)))
            .Where(p => p.Why is not null)
            .OrderBy(p => p.Why!.Value.Rank).ThenByDescending(p => inbound.Of(p.Entry.Key)).ThenBy(p => p.Entry.Key)
            .Select(p => ReportCell.Row(
                ReportCell.Of(p.Entry.Key.ToString()), ReportCell.Of(inbound.Of(p.Entry.Key)), ReportCell.Of(LastWord(p.Entry)),
                ReportCell.Of(p.Entry.ReviewBy?.Value), ReportCell.Of(p.Why!.Value.Words), ReportCell.Of(Statements.OldestUnreviewed(p.Entry) is { } oldest ? $"{oldest.Says} ({oldest.Date})" : null), ReportCell.Of(p.Entry.ReviewBy?.At ?? p.Entry.Name.At)));
        return new(
            "stale", $"Pages to look at again, as of {EdtfPrinter.Print(EdtfDate.Of(linked.Site.AsOf))}", "No page is due for review.",
            [new("page", "Page"), new("inbound", "Inbound"), new("last-word", "Last word"), new("review-by", "Review by"), new("why", "Why"), new("unreviewed", "Oldest unreviewed"), new("place", "Place")],
            [.. rows]);
    }

    private static (int Rank, string Words)? Why(Entry entry, DateOnly day) => entry switch
    {
        { ReviewBy: { } due } when due.Value.Before(day) => (0, "its review is overdue"),
        Context { Status: { Is: not (ContextStatus.Concluded or ContextStatus.Collapsed), AsOf: { } told } } when Age(told, day) > OldStatus =>
            (1, string.Create(CultureInfo.InvariantCulture, $"its status is {Age(told, day):N0} days old")),
        Actor or Context or Place or Article { Reviewed: null } when entry is { Reviewed: null, ReviewBy: null } => (2, "nobody has reviewed it"),
        _ => null,
    };

    private static int Age(EdtfDate date, DateOnly day) => day.DayNumber - (date.Latest ?? date.Earliest).DayNumber;

    // The newest day on which the page itself says that somebody looked.
    private static EdtfDate? LastWord(Entry entry) => entry.Changes.Select(c => c.Date)
        .Append(entry.Reviewed).Append((entry as Context)?.Status?.AsOf).Append((entry as Article)?.Date.Value)
        .OfType<EdtfDate>().Max();
}
