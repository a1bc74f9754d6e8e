using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>An event.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record EventView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>When.</summary>
    public required DateView Date { get; init; }

    /// <summary>How sure it is: the word of the vocabulary.</summary>
    public required string Certainty { get; init; }

    /// <summary>Where.</summary>
    public LinkView? Place { get; init; }

    /// <summary>Who took part, with the role held that day.</summary>
    public required ImmutableArray<ActorLineView> Actors { get; init; }

    /// <summary>What it belongs to.</summary>
    public required ImmutableArray<LinkView> Contexts { get; init; }

    /// <summary>The marks that lead to its sources.</summary>
    public Html Citations { get; init; }

    /// <summary>The claims that it decided.</summary>
    public required ImmutableArray<ClaimView> Settled { get; init; }

    /// <summary>The event before it in its first context.</summary>
    public TimelineItemView? Previous { get; init; }

    /// <summary>The event after it in its first context.</summary>
    public TimelineItemView? Next { get; init; }
}
