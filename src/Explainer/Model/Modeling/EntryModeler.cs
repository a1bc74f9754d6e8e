using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;
using Explainer.Urls;

namespace Explainer.Model.Modeling;

/// <summary>Types entries: what all kinds share, and the small kinds. Whatever begins after the build's day is left out here, and said.</summary>
/// <param name="directory">All entries by slug.</param>
/// <param name="asOf">The build's day.</param>
/// <param name="sources">The ids of the bibliography.</param>
/// <param name="problems">Where to say what is wrong.</param>
internal sealed class EntryModeler(Directory directory, DateOnly asOf, IReadOnlySet<string> sources, ProblemList problems)
{
    private static readonly EntryKind[] Nameable = [EntryKind.Actor, EntryKind.Context, EntryKind.Place, EntryKind.Term];

    /// <summary>All entries by slug.</summary>
    public Directory Directory => directory;

    /// <summary>The build's day.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>Where to say what is wrong.</summary>
    public ProblemList Problems => problems;

    /// <summary>The kinds whose names link themselves.</summary>
    public static ReadOnlySpan<EntryKind> NameableKinds => Nameable;

    /// <summary>Types an entry.</summary>
    public Entry Model(Listing listing)
    {
        var parsed = listing.Entry;
        CheckCitations(parsed);
        return parsed.Key.Kind switch
        {
            EntryKind.Article => new ArticleModeler(this).Model(parsed, listing.Name),
            EntryKind.Actor => new ActorModeler(this).Model(parsed, listing.Name),
            EntryKind.Context => new ContextModeler(this).Model(parsed, listing.Name),
            EntryKind.Event => Event(parsed, listing.Name),
            EntryKind.Place => Place(parsed, listing.Name),
            EntryKind.Term => Term(parsed, listing.Name),
            _ => Shared(new Page(parsed.Key, parsed.File, listing.Name), parsed),
        };
    }

    /// <summary>An entry with what all kinds share.</summary>
    public T Shared<T>(T entry, ParsedEntry parsed)
        where T : Entry
    {
        var keys = parsed.Keys;
        return entry with
        {
            Url = parsed.Url,
            SlugAt = keys.At("slug"),
            Summary = parsed.Summary,
            SummaryText = PlainText.Of(parsed.Summary),
            Body = parsed.Body,
            Aliases = [.. keys.Texts("aliases").Select(a => new Located<UrlPath>(new(a.Value.EndsWith('/') || a.Value.Contains('.', StringComparison.Ordinal) ? a.Value : a.Value + "/"), a.At))],
            Draft = keys.Flag("draft"),
            Language = keys.Text("lang"),
            Reviewed = keys.Date("reviewed") is { } reviewed && !reviewed.After(asOf) ? reviewed : null,
            ReviewBy = keys.LocatedDate("review-by"),
            Changes = Changes(keys),
            OtherNames = OtherNames(keys),
            ShortNames = [.. keys.Texts("short-names").Select(n => n.Value)],
        };
    }

    /// <summary>The source ids under a key, those that the bibliography has.</summary>
    public ImmutableArray<Located<string>> Sources(YamlMap keys) => [.. keys.Sources().Where(IsKnown)];

    /// <summary>A period as known on the build's day: an end after it is not known yet. Null where nothing is said.</summary>
    public Period? Period(YamlMap keys)
    {
        if (keys["from"] is null && keys["to"] is null)
            return null;
        var period = keys.Period();
        if (period.From is { } from && period.To.Date is { } to && to.Before(from))
        {
            problems.Add(Rules.Content.BadDate, keys.At("to")!.Value, $"this ends before it starts: {to} is before {from}");
            return period with { To = PeriodEnd.Unknown };
        }

        return period.To.Date is { } end && end.After(asOf) ? period with { To = PeriodEnd.Still } : period;
    }

    /// <summary>Whether something that begins on a date is later than the build's day; if so, that is said.</summary>
    public bool IsLater(EdtfDate? date, SourceSpan? at, string what)
    {
        if (date is null || !date.After(asOf))
            return false;
        if (at is { } span)
            problems.Add(Rules.Content.LaterFact, span, $"{what} is left out: it is later than {EdtfPrinter.Print(EdtfDate.Of(asOf))}, the day that the site is built for");
        return true;
    }

    private bool IsKnown(Located<string> id)
    {
        if (sources.Contains(id.Value))
            return true;
        problems.Add(Rules.Content.UnknownSource, id.At, $"content/sources.yml has no source {id.Value}", Spelling.DidYouMean(id.Value, sources), id.Value);
        return false;
    }

    private void CheckCitations(ParsedEntry parsed)
    {
        var parts = parsed.Body.Sections.SelectMany(s => s.Parts).Concat(parsed.Body.Footnotes.SelectMany(f => f.Parts)).Concat(parsed.Summary);
        foreach (var item in parts.OfType<Citation>().SelectMany(c => c.Items))
            IsKnown(item.Id);
    }

    private ImmutableArray<Change> Changes(YamlMap keys) =>
    [
        .. keys.Maps("changes")
            .Where(c => c["date"] is not null && c["type"] is not null && !IsLater(c.Date("date"), c.At("date"), "the change"))
            .Select(c => new Change(c.Date("date")!, c.Word<ChangeType>("type")!.Value, c.Text("note") ?? "", c.At))
            .OrderBy(c => c.Date),
    ];

    private ImmutableArray<OtherName> OtherNames(YamlMap keys) =>
    [
        .. keys.Items("also-known-as").Select(item => item switch
        {
            YamlScalar plain => new OtherName(plain.Located(), null, null),
            YamlMap map when map.LocatedText("text") is { } text => new(text, map.Text("lang"), Period(map)),
            _ => null,
        })
        .OfType<OtherName>()
        .Where(n => n.Use?.From is not { } from || !from.After(asOf)),
    ];

    private Event Event(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        return Shared(
            new Event(parsed.Key, parsed.File, name)
            {
                Date = keys.LocatedDate("date") ?? new(EdtfDate.Of(asOf), parsed.Opening),
                Actors = directory.Resolve(keys.References("actors"), EntryKind.Actor),
                Contexts = directory.Resolve(keys.References("contexts"), EntryKind.Context),
                Place = directory.Resolve(keys.Reference("place"), EntryKind.Place),
                Certainty = keys.Word<Certainty>("certainty") ?? Certainty.Reported,
                Sources = Sources(keys),
            },
            parsed);
    }

    private Place Place(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        return Shared(
            new Place(parsed.Key, parsed.File, name)
            {
                Country = directory.Resolve(keys.Reference("country"), EntryKind.Actor),
                Latitude = keys.Number("lat"),
                Longitude = keys.Number("lon"),
                Dispute = keys.Text("dispute"),
            },
            parsed);
    }

    private Term Term(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        return Shared(
            new Term(parsed.Key, parsed.File, name)
            {
                Contested = keys.Text("contested"),
                Use = keys.Text("use"),
                Avoid = keys.Texts("avoid"),
            },
            parsed);
    }
}
