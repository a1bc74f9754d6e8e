using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>Finds pages whose date for the next review has passed without a review since.</summary>
internal static class Reviews
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite linked, Entry entry, ProblemList problems)
    {
        if (!entry.Withdrawn && entry.ReviewBy is { } due && due.Value.Before(linked.Site.AsOf) && !(entry.Reviewed is { } reviewed && reviewed >= due.Value))
            problems.Add(Rules.Content.ReviewOverdue, due.At, $"{entry.Key} was to be reviewed by {EdtfPrinter.Print(due.Value)}", "read it against its sources, then set reviewed: and a new review-by:");
    }
}
