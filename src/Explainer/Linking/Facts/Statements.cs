using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Facts;

/// <summary>Tells what pages say as of a day, and what of it nobody has held against the facts since.</summary>
internal static class Statements
{
    /// <summary>
    /// The oldest statement of a page that was not reviewed: older than any review, so that it has been read by nobody since it was
    /// made. Null where the page says nothing as of a day, or all of it is no later than the last review.
    /// </summary>
    public static Statement? OldestUnreviewed(Entry entry) =>
        Of(entry).Where(s => entry.Reviewed is not { } reviewed || s.Date.Earliest > (reviewed.Latest ?? reviewed.Earliest))
            .OrderBy(s => s.Date).ThenBy(s => s.Says, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What a page says as of a day, in the order written.</summary>
    public static IEnumerable<Statement> Of(Entry entry)
    {
        IEnumerable<(string Says, EdtfDate? Date)> dated = entry switch
        {
            Article article =>
            [
                ("text", article.Date.Value),
                .. article.Claims.SelectMany(c => new[]
                {
                    ($"status of {c.Id.Value}", c.Status?.AsOf),
                    ($"outcome of {c.Id.Value}", c.Outcome?.Date),
                }),
            ],
            Context context => [("status", context.Status?.AsOf)],
            Event e => [("event", e.Date.Value)],
            // A role or relation that lasts is said to hold until somebody says otherwise.
            Actor actor =>
            [
                .. actor.Roles.Where(r => r.Period is { To.IsStill: true }).Select(r => ($"role {r.Title.Value}", r.Period!.Value.From)),
                .. actor.Relations.Where(r => r.Period is { To.IsStill: true }).Select(r => ($"{Vocabulary.Plain(r.Type)} {r.With.Name}", r.Period!.Value.From)),
            ],
            _ => [],
        };
        return dated.Where(d => d.Date is not null).Select(d => new Statement(d.Says, d.Date!));
    }
}
