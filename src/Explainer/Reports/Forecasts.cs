using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Reports;

/// <summary>What was forecast, planned, feared or demanded, and what became of it: first what is overdue, then what is open.</summary>
internal static class Forecasts
{
    /// <summary>The report; within a group what more pages lead to stands first.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var inbound = new InboundPages(linked);
        var day = linked.Site.AsOf;
        var rows = linked.Index.AllClaims.Where(c => c.Claim.Type is not (ClaimType.Factual or ClaimType.Assessment) || c.Claim.Outcome is not null)
            .OrderBy(c => Rank(c.Claim, day)).ThenByDescending(c => c.Claim.By is { } by ? inbound.Of(by.Key) : 0)
            .ThenBy(c => c.Claim.Until?.Value).ThenBy(c => c.Article.Key).ThenBy(c => c.Claim.Id.Value, StringComparer.Ordinal)
            .Select(c => ReportCell.Row(
                ReportCell.Of(State(c.Claim, day)), ReportCell.Of(Vocabulary.Word(c.Claim.Type)), ReportCell.Of(c.Claim.By?.Name), ReportCell.Of(c.Claim.Until?.Value),
                ReportCell.Of(c.Claim.Outcome?.Date), ReportCell.Of(c.Claim.Says), ReportCell.Of(c.Claim.HoldsIf ?? c.Claim.FailsIf), ReportCell.Of(c.Claim.Id.At)));
        return new(
            "forecasts", $"Forecasts, plans, concerns and demands, as of {EdtfPrinter.Print(EdtfDate.Of(day))}", "Nobody forecasts, plans, fears or demands anything here.",
            [new("outcome", "Outcome"), new("type", "Type"), new("by", "By"), new("until", "Until"), new("decided", "Decided"), new("says", "Says"), new("criterion", "Criterion"), new("place", "Place")],
            [.. rows]);
    }

    private static bool IsOpen(Claim claim) => claim.Outcome is null or { Is.Value: OutcomeVerdict.Open };

    private static bool IsOverdue(Claim claim, DateOnly day) => IsOpen(claim) && claim.Until is { } until && until.Value.Before(day);

    private static int Rank(Claim claim, DateOnly day) =>
        IsOverdue(claim, day) ? 0 : IsOpen(claim) ? (claim.Until is null ? 2 : 1) : 3 + (int)claim.Outcome!.Is.Value;

    private static string State(Claim claim, DateOnly day) =>
        IsOverdue(claim, day) ? "overdue" : claim.Outcome is null ? "open" : Vocabulary.Word(claim.Outcome.Is.Value);
}
