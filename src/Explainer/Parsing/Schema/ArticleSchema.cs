using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>The front matter of articles.</summary>
internal static class ArticleSchema
{
    private static readonly MapSchema Origin = new("the article's source",
    [
        new("outlet", TextForms.Text, "Who published the seed article."),
        new("author", TextForms.Text, "Who wrote it."),
        new("url", TextForms.Url, "Where it stands on the web."),
        new("title", TextForms.Text, "Its title there."),
        new("rights", TextForms.Text, "On what ground it is used: excerpt, licence, permission."),
    ]);

    private static readonly MapSchema Photo = new("a photo",
    [
        new("file", TextForms.File, "The picture's file, relative to this one.", Required: true),
        new("alt", TextForms.Text, "What the picture shows, for those who cannot see it."),
        new("caption", TextForms.Text, "The line below the picture."),
        new("credit", TextForms.Text, "Who took it."),
        new("rights", TextForms.Text, "On what ground it is used."),
    ]);

    private static readonly MapSchema Quote = new("a quote",
    [
        new("by", CommonKeys.Actor, "Who said it.", Required: true),
        new("basis", Vocabularies.Basis, "How we know."),
        new("said", new DateSchema(Interval: true), "When it was said."),
        new("to", TextForms.Text, "To whom it was said: an actor of this site by its slug, or anyone in words."),
        new("lang", TextForms.Language, "The language in which it was said, as a BCP 47 tag."),
    ]);

    /// <summary>What a claim is.</summary>
    private static readonly MapSchema Claim = new("a claim",
    [
        new("says", TextForms.Text, "The claim in one sentence of ours.", Required: true),
        new("type", Vocabularies.ClaimType, "What kind of claim it is.", Required: true),
        new("by", CommonKeys.Actor, "Who made it; of an unnamed speaker the state or organization.", Required: true),
        new("for", CommonKeys.Actor, "For whom they speak."),
        new("quote", TextForms.Text, "The first words of the quote on which it rests."),
        new("basis", Vocabularies.Basis, "How we know."),
        new("status", new MapSchema("the status of a claim",
        [
            new("is", Vocabularies.ClaimStatus, "What is known of it.", Required: true),
            new("as-of", CommonKeys.Date, "When that was checked."),
            CommonKeys.Source,
        ]), "What is known of a factual claim."),
        new("disputed-by", new ListSchema(new MapSchema("a denial",
        [
            new("by", CommonKeys.Actor, "Who disputes it.", Required: true),
            new("date", CommonKeys.Date, "When they did."),
            CommonKeys.Source,
        ])), "Who disputes it."),
        new("until", CommonKeys.Date, "The day by which a forecast can be judged."),
        new("holds-if", TextForms.Text, "What must happen for it to hold."),
        new("fails-if", TextForms.Text, "What must happen for it to fail."),
        new("outcome", new MapSchema("an outcome",
        [
            new("is", Vocabularies.Outcome, "What became of it.", Required: true),
            new("date", CommonKeys.Date, "When that was clear."),
            new("event", ReferenceSchema.To(EntryKind.Event), "The event that settled it."),
            CommonKeys.Source,
            CommonKeys.Note,
        ]), "What became of a forecast, plan or concern."),
    ])
    {
        AtMostOne = ["holds-if", "fails-if"],
    };

    /// <summary>The front matter of an article.</summary>
    public static MapSchema Schema { get; } = new("an article", CommonKeys.Beside(
        new("title", TextForms.Text, "The headline.", Required: true),
        new("date", CommonKeys.Date, "The day on which the article was published.", Required: true),
        new("summary", TextForms.InlineMarkdown, "The article in one or two sentences; emphasis and links may stand in it.", Required: true),
        new("by", TextForms.Text, "Our author."),
        new("reviewed-by", TextForms.Text, "Who checked the article."),
        new("source", Origin, "Where the seed article came from."),
        new("actors", new ListSchema(CommonKeys.Actor), "Who takes part, the weightiest first."),
        new("contexts", new ListSchema(CommonKeys.Context), "What it belongs to, the weightiest first."),
        new("photo", Photo, "The picture above the article."),
        new(
            "names",
            new TableSchema("a map of names to slugs", TextForms.Text, ReferenceSchema.To(EntryKind.Actor, EntryKind.Context, EntryKind.Place, EntryKind.Term)),
            "Names as this article writes them, each with the page that it means here; none where it means no page."),
        new(
            "dates",
            new TableSchema("a map of words to dates", TextForms.Text, new DateSchema(Interval: true)),
            "Words such as \u201Con Monday\u201D as this article writes them, each with its date."),
        new(
            "quotes",
            new TableSchema("a map of first words to speakers", TextForms.Text, new EitherSchema(CommonKeys.Actor, Quote)),
            "The first words of each quote, with the speaker or more about it."),
        new(
            "claims",
            new TableSchema("a map of ids to claims", TextForms.ClaimId, Claim),
            "What is claimed in the article; the key is the claim's anchor, #c-key."),
        new(
            "related",
            new ListSchema(new EitherSchema(new ReferenceSchema(EntryKinds.All), new("a related link",
            [
                new("title", TextForms.Text, "The words of the link.", Required: true),
                new("url", TextForms.Link, "Where it leads.", Required: true),
            ]))),
            "Pages to read next: slugs, or links with a title.")))
    {
        AtLeastOne = ["actors", "contexts"],
    };
}
