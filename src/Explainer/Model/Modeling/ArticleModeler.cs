using Explainer.Diagnostics;
using Explainer.Model.Dates;
using Explainer.Parsing;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Model.Modeling;

/// <summary>Types articles, with their quotes and claims.</summary>
/// <param name="shared">What all kinds share.</param>
internal sealed class ArticleModeler(EntryModeler shared)
{
    /// <summary>Types an article.</summary>
    public Article Model(ParsedEntry parsed, Located<string> name)
    {
        var keys = parsed.Keys;
        if (keys.Find("date") is not null && parsed.Body.Sections.All(s => s.Role != SectionRole.Stakes))
            shared.Problems.Add(Rules.Content.MissingSection, parsed.Opening, "this article does not say why it matters");
        return shared.Shared(
            new Article(parsed.Key, parsed.File, name)
            {
                Date = keys.LocatedDate("date") ?? new(EdtfDate.Of(shared.AsOf), parsed.Opening),
                By = keys.Text("by"),
                ReviewedBy = keys.Text("reviewed-by"),
                Seed = keys.Map("source") is { } seed
                    ? new(seed.Text("outlet"), seed.Text("author"), seed.Text("url"), seed.Text("title"), seed.Text("rights"))
                    : null,
                Actors = shared.Directory.Resolve(keys.References("actors"), EntryKind.Actor),
                Contexts = shared.Directory.Resolve(keys.References("contexts"), EntryKind.Context),
                Photo = keys.Map("photo") is { } photo
                    ? new(photo.LocatedText("file"), photo.Text("alt"), photo.Text("caption"), photo.Text("credit"), photo.Text("rights"), keys.KeyAt("photo")!.Value)
                    : null,
                Names = [.. keys.Pairs("names").Where(p => !IsPlain(p)).Select(Named).OfType<NameHere>()],
                PlainNames = [.. keys.Pairs("names").Where(IsPlain).Select(p => p.Key.Located())],
                Dates = [.. keys.Pairs("dates").Select(DateWords).OfType<DateWords>()],
                Quotes = [.. keys.Pairs("quotes").Select((p, i) => Quote(p, i + 1, parsed.Body))],
                Claims = [.. keys.Pairs("claims").Select(Claim).OfType<Claim>()],
                Related = [.. keys.Items("related").Select(Related).OfType<RelatedLink>()],
            },
            parsed);
    }

    // A page of that slug would be meant all the same.
    private bool IsPlain(YamlPair pair) =>
        pair.Value is YamlScalar { Text: NameHere.NoPage } && EntryModeler.NameableKinds.ToArray().All(k => shared.Directory.Find(new(k, NameHere.NoPage)) is null);

    private NameHere? Named(YamlPair pair) =>
        pair.Value is YamlScalar value && shared.Directory.Resolve(value.Located(), EntryModeler.NameableKinds) is { } means
            ? new(pair.Key.Located(), means)
            : null;

    private static DateWords? DateWords(YamlPair pair) =>
        pair.Value is YamlScalar value && MapValues.DateOf(value.Text) is { } date ? new(pair.Key.Located(), date) : null;

    private Quote Quote(YamlPair pair, int number, Body body)
    {
        var found = QuoteFinder.Find(body, pair.Key.Located(), shared.Problems);
        var quote = pair.Value is YamlMap map
            ? new Quote(pair.Key.Located(), shared.Directory.Resolve(map.Reference("by"), EntryKind.Actor), map.Word<Basis>("basis"), map.Date("said"), Addressee(map.Text("to")), map.Text("lang")) { Number = number }
            : new(pair.Key.Located(), shared.Directory.Resolve((pair.Value as YamlScalar)?.Located(), EntryKind.Actor), null, null, null, null) { Number = number };
        return quote with { Text = found?.Text, At = found?.At };
    }

    private Claim? Claim(YamlPair pair)
    {
        if (pair.Value is not YamlMap keys || keys.Text("says") is not { } says || keys.Word<ClaimType>("type") is not { } type)
            return null;
        var disputes = keys.Maps("disputed-by").Select(Dispute).ToList();
        var outcome = Outcome(keys);
        return new(pair.Key.Located(), says, type)
        {
            By = shared.Directory.Resolve(keys.Reference("by"), EntryKind.Actor),
            For = shared.Directory.Resolve(keys.Reference("for"), EntryKind.Actor),
            Quote = keys.LocatedText("quote"),
            Basis = keys.Word<Basis>("basis") is { } basis ? new Located<Basis>(basis, keys.At("basis")!.Value) : null,
            Status = FactStatus(keys),
            DisputedBy = [.. disputes.OfType<Dispute>()],
            HasLaterDispute = disputes.Contains(null),
            Until = keys.LocatedDate("until"),
            HoldsIf = keys.Text("holds-if"),
            FailsIf = keys.Text("fails-if"),
            Outcome = outcome,
            HasLaterOutcome = outcome is null && keys.Map("outcome") is not null,
        };
    }

    // An actor of the site by its slug goes by its name; others by what is written.
    private string? Addressee(string? written) =>
        written is null ? null : shared.Directory.Find(new(EntryKind.Actor, written[(written.LastIndexOf('/') + 1)..]))?.Name.Value ?? written;

    private FactStatus? FactStatus(YamlMap claim)
    {
        var keys = claim.Map("status");
        if (keys?.Word<FactVerdict>("is") is not { } word)
            return null;
        var sources = shared.Sources(keys);
        return shared.IsLater(keys.Date("as-of"), keys.At("as-of"), "the status")
            ? null
            : new(new(word, keys.At("is")!.Value), keys.Date("as-of"), sources) { KeyAt = claim.KeyAt("status"), NamesSource = !keys.Sources().IsEmpty };
    }

    private Dispute? Dispute(YamlMap keys)
    {
        var by = shared.Directory.Resolve(keys.Reference("by"), EntryKind.Actor);
        var sources = shared.Sources(keys);
        return shared.IsLater(keys.Date("date"), keys.At("date"), "the denial") ? null : new(by, keys.Date("date"), sources);
    }

    private Outcome? Outcome(YamlMap claim)
    {
        var keys = claim.Map("outcome");
        if (keys?.Word<OutcomeVerdict>("is") is not { } word)
            return null;
        var sources = shared.Sources(keys);
        // An outcome without a date of its own is as old as the event that decided it.
        var date = keys.Date("date") ?? EventDate(keys.LocatedText("event"));
        return shared.IsLater(date, keys.At("date") ?? keys.At("is"), "the outcome")
            ? null
            : new(new(word, keys.At("is")!.Value), keys.Date("date"), shared.Directory.Resolve(keys.Reference("event"), EntryKind.Event), sources, keys.Text("note"))
            {
                KeyAt = claim.KeyAt("outcome"),
                NamesSource = !keys.Sources().IsEmpty,
            };
    }

    private EdtfDate? EventDate(Located<string>? reference) =>
        reference is { } written ? shared.Directory.Find(new(EntryKind.Event, written.Value[(written.Value.LastIndexOf('/') + 1)..]))?.Entry.Keys.Date("date") : null;

    private RelatedLink? Related(YamlNode item) => item switch
    {
        YamlScalar slug when shared.Directory.Resolve(slug.Located(), [.. EntryKinds.All]) is { } reference => new(reference, null, null),
        YamlMap map when map.LocatedText("url") is { } url => new(null, map.Text("title"), url),
        _ => null,
    };
}
