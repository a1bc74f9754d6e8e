using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A place.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record PlaceView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>The state it is in.</summary>
    public LinkView? Country { get; init; }

    /// <summary>"55.75° N, 37.62° E"; null if nobody says.</summary>
    public string? Position { get; init; }

    /// <summary>Who disputes what about it; null if nobody.</summary>
    public string? Dispute { get; init; }

    /// <summary>What happened there, in order.</summary>
    public required ImmutableArray<TimelineItemView> Events { get; init; }

    /// <summary>The contexts that take place there.</summary>
    public required ImmutableArray<ContextCardView> Contexts { get; init; }
}
