namespace Explainer.Parsing.Schema;

/// <summary>The definitions that are a few keys long: events, places, terms, pages, sources.</summary>
internal static class SmallSchemas
{
    /// <summary>The front matter of an event.</summary>
    public static MapSchema Event { get; } = new("an event", CommonKeys.Beside(
        new("title", TextForms.Text, "What happened, in a few words.", Required: true),
        new("date", new DateSchema(Interval: true), "When it happened: a date or an interval.", Required: true),
        new("actors", new ListSchema(CommonKeys.Actor), "Who took part."),
        new("contexts", new ListSchema(CommonKeys.Context), "To what it belongs."),
        new("place", CommonKeys.Place, "Where it happened."),
        new("certainty", Vocabularies.Certainty, "Whether it was reported (as it is if nothing is said), planned, only thought of, or denied."),
        CommonKeys.Source));

    /// <summary>The front matter of a place.</summary>
    public static MapSchema Place { get; } = new("a place", CommonKeys.Beside(
        new("name", TextForms.Text, "The name under which readers know it.", Required: true),
        CommonKeys.AlsoKnownAs,
        new("country", CommonKeys.Actor, "The state that it belongs to."),
        new("lat", new NumberSchema(-90, 90), "Its latitude in degrees, north positive (WGS 84)."),
        new("lon", new NumberSchema(-180, 180), "Its longitude in degrees, east positive (WGS 84)."),
        new("dispute", TextForms.Text, "Who disputes to whom it belongs, in one sentence.")));

    /// <summary>The front matter of a term.</summary>
    public static MapSchema Term { get; } = new("a term", CommonKeys.Beside(
        new("name", TextForms.Text, "The term.", Required: true),
        CommonKeys.AlsoKnownAs,
        new("contested", TextForms.Text, "Whether or how people quarrel about the term itself: true, or a sentence."),
        new("use", TextForms.Text, "What we write, and when."),
        new("avoid", new ListSchema(TextForms.Text, OrOne: true), "The words that we do not write outside quotations.")));

    /// <summary>The front matter of a page.</summary>
    public static MapSchema Page { get; } = new("a page", CommonKeys.Beside(
        new KeySchema("title", TextForms.Text, "The title of the page.", Required: true)));

    /// <summary>An entry of <c>content/sources.yml</c>.</summary>
    public static MapSchema Source { get; } = new("a source",
    [
        new("id", TextForms.SourceId, "What citations call it: [@id].", Required: true),
        new("title", TextForms.Text, "Its title.", Required: true),
        new("publisher", TextForms.Text, "Who published it."),
        new("author", TextForms.Text, "Who wrote it."),
        new("date", new DateSchema(Interval: true), "When it was published."),
        new("url", TextForms.Url, "Where it stands on the web."),
        new("archive", TextForms.Url, "Where a copy is kept."),
        new("accessed", CommonKeys.Date, "When we last saw it there."),
        new("type", Vocabularies.SourceType, "What kind of source it is."),
    ]);

    /// <summary>The list in <c>content/sources.yml</c>.</summary>
    public static ListSchema Sources { get; } = new(Source);
}
