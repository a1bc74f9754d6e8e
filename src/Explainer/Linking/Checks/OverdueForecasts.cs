using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>Finds claims whose day of judgement has passed without one. An outcome that the build's day does not know yet counts as one.</summary>
internal static class OverdueForecasts
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (entry is not Article { Withdrawn: false } article)
            return;
        foreach (var claim in article.Claims)
        {
            if (claim.Until is { } until && until.Value.Before(linked.Site.AsOf) && claim.Outcome is null or { Is.Value: OutcomeVerdict.Open } && !claim.HasLaterOutcome)
                problems.Add(Rules.Content.OverdueForecast, until.At, $"the {Vocabulary.Word(claim.Type)} {claim.Id.Value} could be judged by {EdtfPrinter.Print(until.Value)}, and nobody has done so", "add an outcome (held, did-not-hold, partly, unresolvable), or a later until", claim.Id.Value);
        }
    }
}
