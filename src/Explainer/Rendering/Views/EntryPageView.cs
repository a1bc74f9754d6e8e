using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>What the pages of all entries have. Parts that have nothing in them are empty lists: leave them out, headings included.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public abstract record EntryPageView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>What it is: "Explainer", "Person", "Negotiation".</summary>
    public required string Kind { get; init; }

    /// <summary>Its other names.</summary>
    public required ImmutableArray<NameView> OtherNames { get; init; }

    /// <summary>One or two sentences; may be empty.</summary>
    public required Html Summary { get; init; }

    /// <summary>The day an editor last read it against its sources.</summary>
    public DateView? Reviewed { get; init; }

    /// <summary>The sections of its own text, with their notes in the margin.</summary>
    public required ImmutableArray<SectionView> Sections { get; init; }

    /// <summary>Its footnotes.</summary>
    public required ImmutableArray<FootnoteView> Footnotes { get; init; }

    /// <summary>The sources cited on the page, by number.</summary>
    public ImmutableArray<SourceView> Sources { get; init; } = [];

    /// <summary>What was changed after publication, newest first.</summary>
    public ImmutableArray<ChangeView> Changes { get; init; } = [];

    /// <summary>Where others mention it, by kind of page and role of section, newest first.</summary>
    public ImmutableArray<MentionGroupView> Mentions { get; init; } = [];

    /// <summary>On how many pages that is.</summary>
    public int MentionPages { get; init; }

    /// <summary>Cards for those whom the page's text links to, each once.</summary>
    public ImmutableArray<CardView> Cards { get; init; } = [];

    /// <summary>The day as of which their sentences were written, where the page is of an earlier day: to be told with them, since they know what came later.</summary>
    public DateView? CardsAsOf { get; init; }

    /// <summary>Pages of other years, where the dated lists of this one go on by year; empty if they do not.</summary>
    public ImmutableArray<LinkView> Years { get; init; } = [];

    /// <summary>The ids of the page's own parts, by name ("roles"): free of clashes with ids in its text.</summary>
    public required PartIds Ids { get; init; }
}
