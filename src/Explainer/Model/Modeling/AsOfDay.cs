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
    public static DateOnly Of(ParsedSite parsed, bool drafts) =>
        parsed.Entries.Where(e => drafts || !e.Keys.Flag("draft")).SelectMany(Dates)
            .Select(d => d.End?.Earliest ?? d.Earliest)
            .DefaultIfEmpty(parsed.Entries.SelectMany(Beginnings).Select(d => d.Earliest).DefaultIfEmpty(new DateOnly(2000, 1, 1)).Max()).Max();

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
