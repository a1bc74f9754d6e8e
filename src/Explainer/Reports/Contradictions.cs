using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Row = System.Collections.Immutable.ImmutableArray<Explainer.Reports.ReportCell>;

namespace Explainer.Reports;

/// <summary>Where the site says two things at once: what its own checks found, claims that others deny, and claims that one event parted.</summary>
internal static class Contradictions
{
    // What those rules report is that two statements of the site cannot both be right; by name, whatever group they stand in.
    private static readonly FrozenSet<string> Rules = FrozenSet.ToFrozenSet(
        ["content/overlapping-holders", "content/event-outside-span", "content/event-twice", "content/outcome-before-event", "content/wrong-verdict", "content/unfit-relation", "mention/wrong-title"],
        StringComparer.Ordinal);

    /// <summary>The report: faults first, then denied claims, then forecasts on both sides of what happened.</summary>
    public static ReportTable Of(LinkedSite linked, ProblemList problems)
    {
        var inbound = new InboundPages(linked);
        var rows = Faults(linked, problems).Concat(Denied(linked, inbound)).Concat(Parted(linked, inbound));
        return new(
            "contradictions", "What contradicts what", "Nothing on this site contradicts anything else on it, as far as its checks can see.",
            [new("kind", "Kind"), new("says", "Says"), new("against", "Against"), new("place", "Place")],
            [.. rows]);
    }

    private static IEnumerable<Row> Faults(LinkedSite linked, ProblemList problems) =>
        problems.Sorted(linked.Site.Settings.Rules).Where(p => Rules.Contains(p.Rule.Name))
            .Select(p => ReportCell.Row(ReportCell.Of("fault"), ReportCell.Of(p.Message), ReportCell.Of(p.Rule.Name), ReportCell.Of(p.At)));

    private static IEnumerable<Row> Denied(LinkedSite linked, InboundPages inbound) =>
        linked.Index.AllClaims
            .Where(c => !c.Claim.DisputedBy.IsEmpty || c.Claim.Status is { Is.Value: FactVerdict.Disputed or FactVerdict.Contradicted })
            .OrderByDescending(c => c.Claim.By is { } by ? inbound.Of(by.Key) : 0).ThenBy(c => c.Article.Key).ThenBy(c => c.Claim.Id.Value, StringComparer.Ordinal)
            .Select(c => ReportCell.Row(
                ReportCell.Of(c.Claim.Status is { } status ? Vocabulary.Word(status.Is.Value) : "disputed"),
                ReportCell.Of(Said(c.Claim)),
                ReportCell.Of(c.Claim.DisputedBy.IsEmpty ? string.Join(", ", c.Claim.Status?.Sources.Select(s => s.Value) ?? []) : string.Join(", ", c.Claim.DisputedBy.Select(d => d.By?.Name).OfType<string>())),
                ReportCell.Of(c.Claim.Id.At)));

    private static IEnumerable<Row> Parted(LinkedSite linked, InboundPages inbound) =>
        linked.Site.Events.Select(e => (Event: e, Claims: linked.Index.SettledBy(e.Key)))
            .OrderByDescending(p => inbound.Of(p.Event.Key)).ThenBy(p => p.Event.Key)
            .SelectMany(p => p.Claims.Where(c => c.Claim.Outcome!.Is.Value == OutcomeVerdict.DidNotHold).Select(wrong => (p.Event, Wrong: wrong, Right: p.Claims.Where(c => c.Claim.Outcome!.Is.Value == OutcomeVerdict.Held).ToList())))
            .Where(p => p.Right.Count > 0)
            .Select(p => ReportCell.Row(
                ReportCell.Of("did not hold"), ReportCell.Of(Said(p.Wrong.Claim)), ReportCell.Of(p.Right.Select(r => Said(r.Claim))), ReportCell.Of(p.Wrong.Claim.Id.At)));

    private static string Said(Claim claim) => claim.By is { } by ? $"{by.Name}: {claim.Says}" : claim.Says;
}
