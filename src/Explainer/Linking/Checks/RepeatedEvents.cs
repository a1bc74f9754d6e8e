using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Linking.Checks;

/// <summary>
/// Finds two entries that are probably one event with two dates: the same words in the title, small words and order aside, a month or
/// less apart, with an actor or context in common. What was planned and what came of it may both stand.
/// </summary>
internal static class RepeatedEvents
{
    private const int Near = 31;
    private static readonly HashSet<string> SmallWords = new(["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "by", "with"], StringComparer.Ordinal);

    /// <summary>Checks a site.</summary>
    public static void Check(LinkedSite linked, ProblemList problems)
    {
        // In order of time: of events with one title only neighbours are compared.
        var last = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var e in linked.Site.Events.Where(e => !e.Withdrawn))
        {
            var title = $"{e.Certainty} {Words(e.Name.Value)}";
            if (last.TryGetValue(title, out var other) && DaysBetween(other, e) <= Near && Share(other, e))
            {
                problems.Add(
                    Rules.Content.EventTwice,
                    e.Date.At,
                    $"{other.Key} has the same title and the date {EdtfPrinter.Print(other.Date.Value)}: the two are probably one event",
                    $"remove one of the two, or give {e.Key} a title that tells them apart",
                    other.Key.ToString());
            }

            last[title] = e;
        }
    }

    private static int DaysBetween(Event earlier, Event later) =>
        later.Date.Value.Earliest.DayNumber - (earlier.Date.Value.Latest ?? earlier.Date.Value.Earliest).DayNumber;

    private static bool Share(Event a, Event b)
    {
        var keys = a.Actors.Concat(a.Contexts).Select(r => r.Key).ToHashSet();
        return b.Actors.Concat(b.Contexts).Any(r => keys.Contains(r.Key));
    }

    private static string Words(string title) => string.Join(
        ' ',
        title.Split([' ', ',', '.', ':', ';', '-', '–', '—', '\'', '’', '"', '“', '”', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.ToLowerInvariant()).Where(w => !SmallWords.Contains(w)).Order(StringComparer.Ordinal));
}
