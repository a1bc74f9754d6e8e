using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>
/// Finds two holders of a post with one seat at one time. Who is acting may overlap the real holder, and on the day of a handover both
/// hold it. Where the dates leave it open, nothing is said.
/// </summary>
internal static class OverlappingHolders
{
    /// <summary>Checks a site.</summary>
    public static void Check(LinkedSite linked, ProblemList problems)
    {
        foreach (var line in linked.Posts.Lines)
        {
            var active = new List<Holder>();
            foreach (var holder in line.Where(h => !h.Role.Acting && h.Role.Period is not null))
            {
                var period = holder.Role.Period!.Value;
                active.RemoveAll(h => h.Role.Period!.Value.Latest < period.Earliest);
                foreach (var other in active.Where(h => h.Actor.Key != holder.Actor.Key && Overlap(h.Role.Period!.Value, period)))
                    Report(other, holder, problems);
                active.Add(holder);
            }
        }
    }

    // Two ends without beginnings say nothing about who came first.
    private static bool Overlap(Period a, Period b) => (a.From ?? b.From) is not null && a.Overlaps(b) == Answer.Yes;

    private static void Report(Holder earlier, Holder later, ProblemList problems)
    {
        var post = Vocabulary.Plain(later.Role.Post);
        problems.Add(
            Rules.Content.OverlappingHolders,
            later.Role.FromAt ?? later.Role.Title.At,
            $"{later.Actor.Name.Value} and {earlier.Actor.Name.Value} are both {post} of {later.Role.Of!.Name} at one time: {Held(later)} and {Held(earlier)}",
            $"correct the dates here or in {earlier.Actor.File.Path}, or mark the one who stands in with acting: true",
            earlier.Actor.Key.ToString());
    }

    private static string Held(Holder holder) => EdtfPrinter.Print(holder.Role.Period!.Value);
}
