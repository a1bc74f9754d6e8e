using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>Holds verdicts on claims to what they need: a source or a note, the right type of claim, an event that is not later.</summary>
internal static class Verdicts
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (entry is not Article article)
            return;
        foreach (var claim in article.Claims)
        {
            if (claim.Status is { } status)
                CheckStatus(claim, status, problems);
            if (claim.Outcome is { } outcome)
                CheckOutcome(linked.Site, claim, outcome, problems);
        }
    }

    private static void CheckStatus(Claim claim, FactStatus status, ProblemList problems)
    {
        var word = Vocabulary.Word(status.Is.Value);
        if (claim.Type != ClaimType.Factual)
            problems.Add(Rules.Content.WrongVerdict, status.KeyAt ?? status.Is.At, $"{Of(claim.Type)} takes no status: only a factual claim does", TakesOutcome(claim.Type) ? "write outcome: with what became of it" : "remove it, or correct the type");
        if (!status.NamesSource && status.Is.Value != FactVerdict.Unchecked)
            problems.Add(Rules.Content.VerdictWithoutSource, status.Is.At, $"the verdict {word} names no source", "add source: with an id of content/sources.yml", word);
        if (status.Is.Value == FactVerdict.Disputed && claim.DisputedBy.IsEmpty && !claim.HasLaterDispute)
            problems.Add(Rules.Content.DisputedByNobody, status.Is.At, "this claim is disputed, and nobody is named who disputes it", "add disputed-by: [{ by: ..., date: ..., source: ... }] to the claim");
    }

    private static void CheckOutcome(Site site, Claim claim, Outcome outcome, ProblemList problems)
    {
        var word = Vocabulary.Word(outcome.Is.Value);
        if (!TakesOutcome(claim.Type))
            problems.Add(Rules.Content.WrongVerdict, outcome.KeyAt ?? outcome.Is.At, $"{Of(claim.Type)} takes no outcome: forecasts, plans and concerns do", claim.Type == ClaimType.Factual ? "write status: with how it stands" : "remove it, or correct the type");
        switch (outcome.Is.Value)
        {
            case OutcomeVerdict.Unresolvable when string.IsNullOrWhiteSpace(outcome.Note):
                problems.Add(Rules.Content.VerdictWithoutSource, outcome.Is.At, "the verdict unresolvable does not say why", "add note: with what was looked for and not found", word);
                break;
            case not (OutcomeVerdict.Open or OutcomeVerdict.Unresolvable) when !outcome.NamesSource:
                problems.Add(Rules.Content.VerdictWithoutSource, outcome.Is.At, $"the verdict {word} names no source", "add source: with an id of content/sources.yml", word);
                break;
        }

        if (outcome.Date is { } date && site.Find<Event>(outcome.Event) is { } decided && date.Before(decided.Date.Value.Earliest))
            problems.Add(Rules.Content.OutcomeBeforeEvent, outcome.Is.At, $"this outcome is of {EdtfPrinter.Print(date)}, but {decided.Key}, which decided it, is of {EdtfPrinter.Print(decided.Date.Value)}", "correct the date of the outcome or of the event", decided.Key.ToString());
    }

    private static bool TakesOutcome(ClaimType type) => type is ClaimType.Forecast or ClaimType.Plan or ClaimType.Concern;

    private static string Of(ClaimType type) => type switch
    {
        ClaimType.Factual => "a factual claim",
        ClaimType.Assessment => "an assessment",
        _ => $"a {Vocabulary.Word(type)}",
    };
}
