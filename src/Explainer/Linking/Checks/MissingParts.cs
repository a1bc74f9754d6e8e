using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>
/// Tells of actors without a summary and of contexts without a status. Both keys may be left out, so this is for information; an article
/// without its stakes is told of where articles are typed.
/// </summary>
internal static class MissingParts
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite _, Entry entry, ProblemList problems)
    {
        if (entry.Withdrawn)
            return;
        if (entry is Actor && entry.SummaryText.Length == 0)
            problems.Add(Rules.Content.MissingSummary, entry.Name.At, $"{entry.Name.Value} has no summary", "add summary: with one sentence on who or what it is");
        if (entry is Context { Status: null, HasLaterStatus: false })
            problems.Add(Rules.Content.MissingStatus, entry.Name.At, $"{entry.Name.Value} has no status", "add status: { is: ..., as-of: ..., source: ... }");
    }
}
