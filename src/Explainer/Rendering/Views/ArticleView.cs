using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>An article. Of <see cref="EntryPageView.Sections"/> the lede comes first, then all of role <c>stakes</c>, then the others as written.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record ArticleView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>The day it tells of.</summary>
    public required DateView Date { get; init; }

    /// <summary>Our author.</summary>
    public string? By { get; init; }

    /// <summary>Who of us read it before publication.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>Where the seed came from.</summary>
    public SeedView? Seed { get; init; }

    /// <summary>The photo that came with it.</summary>
    public PhotoView? Photo { get; init; }

    /// <summary>The actors with the role held on the article's date.</summary>
    public required ImmutableArray<ActorLineView> Actors { get; init; }

    /// <summary>The contexts.</summary>
    public required ImmutableArray<ContextCardView> Contexts { get; init; }

    /// <summary>The quotes.</summary>
    public required ImmutableArray<QuoteView> Quotes { get; init; }

    /// <summary>The claims.</summary>
    public required ImmutableArray<ClaimView> Claims { get; init; }

    /// <summary>The story's events up to the article's date.</summary>
    public required ImmutableArray<TimelineItemView> Before { get; init; }

    /// <summary>The story's events after the article's date: hindsight, to be set apart.</summary>
    public required ImmutableArray<TimelineItemView> After { get; init; }

    /// <summary>Other explainers, with the reason.</summary>
    public required ImmutableArray<RelatedView> Related { get; init; }

    /// <summary>How many statements rest on which ground: "3 named, on record".</summary>
    public required ImmutableArray<string> Sourcing { get; init; }

    /// <summary>How its claims came out, for a summary of them: hindsight, to be set apart.</summary>
    public required ImmutableArray<TallyView> Tally { get; init; }

    /// <summary>Minutes to read it, rounded up.</summary>
    public required int Minutes { get; init; }

    /// <summary>Seconds to read its lede, why it matters and its bottom line; null where that is all there is, or most of it.</summary>
    public int? BriefSeconds { get; init; }
}
