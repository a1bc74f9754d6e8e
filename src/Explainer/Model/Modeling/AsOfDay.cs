using System.Collections.Immutable;
using Explainer.Model.Dates;
using Explainer.Parsing;
using Explainer.Parsing.Schema;

namespace Explainer.Model.Modeling;

/// <summary>
/// The build's "today" where nobody gives one: the newest day that the content itself speaks of as past. So the same content gives the
/// same site on any day.
/// </summary>
internal static class AsOfDay
{
    /// <summary>
    /// The newest of article dates, reviews, changes, statuses, outcomes and reported events, drafts aside. Of a date that is not
    /// exact, or of an interval, the earliest day of its end counts.
    /// </summary>
    public static DateOnly Of(ParsedSite parsed, bool drafts) => Of(parsed, drafts, OfEach(parsed.Entries));

    /// <summary>The same, where the newest day of each entry is known.</summary>
    public static DateOnly Of(ParsedSite parsed, bool drafts, ImmutableArray<DateOnly?> newest) =>
        parsed.Entries.Zip(newest).Where(e => drafts || !e.First.Keys.Flag("draft")).Select(e => e.Second).Max()
        ?? parsed.Entries.SelectMany(Beginnings).Select(d => d.Earliest).DefaultIfEmpty(new DateOnly(2000, 1, 1)).Max();

    /// <summary>The newest day that each entry speaks of as past, in their order; none where it speaks of none.</summary>
    public static ImmutableArray<DateOnly?> OfEach(ImmutableArray<ParsedEntry> entries) => [.. entries.AsParallel().AsOrdered().Select(Of)];

    /// <summary>The newest day that an entry speaks of as past, if it speaks of any.</summary>
    public static DateOnly? Of(ParsedEntry entry) => Dates(entry).Select(d => (DateOnly?)(d.End?.Earliest ?? d.Earliest)).Max();

    // A site that speaks of no day as past, such as one of actors alone: what it says has begun.
    private static IEnumerable<EdtfDate> Beginnings(ParsedEntry entry) =>
        entry.Keys.Maps("roles").Concat(entry.Keys.Maps("relations")).Append(entry.Keys).Select(m => m.Date("from")).OfType<EdtfDate>();

    private static IEnumerable<EdtfDate> Dates(ParsedEntry entry)
    {
        var keys = entry.Keys;
        IEnumerable<EdtfDate?> dates =
        [
            entry.Key.Kind == EntryKind.Article || (entry.Key.Kind == EntryKind.Event && keys.Text("certainty") is null or "reported") ? keys.Date("date") : null,
            keys.Date("reviewed"),
            keys.Map("status")?.Date("as-of"),
            .. keys.Maps("changes").Select(c => c.Date("date")),
            .. keys.Pairs("claims").Select(p => p.Value).OfType<Parsing.Yaml.YamlMap>()
                .SelectMany(c => new[] { c.Map("status")?.Date("as-of"), c.Map("outcome")?.Date("date") }),
        ];
        return dates.OfType<EdtfDate>();
    }
}
