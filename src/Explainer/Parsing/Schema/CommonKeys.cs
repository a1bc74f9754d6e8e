using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>Keys that several kinds of entries share.</summary>
internal static class CommonKeys
{
    /// <summary>Single dates.</summary>
    public static DateSchema Date { get; } = new();

    /// <summary>A reference to an actor.</summary>
    public static ReferenceSchema Actor { get; } = ReferenceSchema.To(EntryKind.Actor);

    /// <summary>A reference to a context.</summary>
    public static ReferenceSchema Context { get; } = ReferenceSchema.To(EntryKind.Context);

    /// <summary>A reference to a place.</summary>
    public static ReferenceSchema Place { get; } = ReferenceSchema.To(EntryKind.Place);

    /// <summary>Texts in a list.</summary>
    public static ListSchema Texts { get; } = new(TextForms.Text);

    /// <summary>The key <c>source</c>: one or more ids.</summary>
    public static KeySchema Source { get; } = new(
        "source", new ListSchema(new SourceIdSchema(), OrOne: true), "The id of the source that bears this out, or a list of ids, from content/sources.yml.");

    /// <summary>The key <c>note</c>.</summary>
    public static KeySchema Note { get; } = new("note", TextForms.Text, "What readers should know about it.");

    /// <summary>The keys <c>from</c> and <c>to</c>.</summary>
    public static ImmutableArray<KeySchema> Period { get; } =
    [
        new("from", Date, "When it began: a date as exact as it is known."),
        new("to", new DateSchema(Unknown: true), "When it ended; leave it out while it lasts, and write unknown where nobody knows."),
    ];

    /// <summary>The key <c>also-known-as</c>.</summary>
    public static KeySchema AlsoKnownAs { get; } = new(
        "also-known-as",
        new ListSchema(new EitherSchema(TextForms.Text, new("a name",
        [
            new("text", TextForms.Text, "The name as written.", Required: true),
            new("lang", TextForms.Language, "The language of the name, as a BCP 47 tag such as he."),
            .. Period,
        ]))),
        "Other names that link here wherever they stand.");

    /// <summary>The key <c>short-names</c>.</summary>
    public static KeySchema ShortNames { get; } = new(
        "short-names", Texts, "Names too weak to link alone: they link only in articles that list this page. The page's own name may stand here too.");

    /// <summary>The keys of every kind of entry.</summary>
    public static ImmutableArray<KeySchema> EveryKind { get; } =
    [
        new("summary", TextForms.InlineMarkdown, "What it is, in one or two sentences; emphasis and links may stand in it."),
        new("slug", TextForms.Slug, "The last part of the page's URL, where the file name will not do."),
        new("aliases", new ListSchema(TextForms.SitePath), "Old paths of this site that lead to this page."),
        new("draft", new FlagSchema(), "Whether the page is kept out of the site for now."),
        new("lang", TextForms.Language, "The language of the page, as a BCP 47 tag, where it is not the site's."),
        new("reviewed", Date, "When someone last held the page against the facts."),
        new("review-by", Date, "When someone should do so next."),
        new("changes", new ListSchema(new MapSchema("a change",
        [
            new("date", Date, "When the page was changed.", Required: true),
            new("type", Vocabularies.ChangeType, "What kind of change it was.", Required: true),
            new("note", TextForms.Text, "What was changed and why, for readers."),
        ])), "What was changed since the page was first published; a withdrawal takes the page back."),
    ];

    /// <summary>The keys of every kind after a kind's own, without those that the kind defines in its own words.</summary>
    public static ImmutableArray<KeySchema> Beside(params ImmutableArray<KeySchema> own) =>
        [.. own, .. EveryKind.Where(common => own.All(key => key.Name != common.Name))];
}
