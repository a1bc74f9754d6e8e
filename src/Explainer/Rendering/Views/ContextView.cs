using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A context.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record ContextView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>From when to when.</summary>
    public DateView? Span { get; init; }

    /// <summary>How it stands.</summary>
    public StatusView? Status { get; init; }

    /// <summary>Which way it moves.</summary>
    public TrendView? Trend { get; init; }

    /// <summary>Where it takes place.</summary>
    public LinkView? Place { get; init; }

    /// <summary>The larger context around it.</summary>
    public LinkView? Parent { get; init; }

    /// <summary>The contexts within it.</summary>
    public required ImmutableArray<LinkView> Parts { get; init; }

    /// <summary>What it grew out of.</summary>
    public required ImmutableArray<LinkView> Predecessors { get; init; }

    /// <summary>What it turned into.</summary>
    public LinkView? Successor { get; init; }

    /// <summary>Parties, mediators and stakeholders, in that order.</summary>
    public required ImmutableArray<ActorLineView> Parties { get; init; }

    /// <summary>Parties without a quote in any article about it.</summary>
    public required ImmutableArray<LinkView> MissingVoices { get; init; }

    /// <summary>Its events, in order.</summary>
    public required ImmutableArray<TimelineItemView> Events { get; init; }

    /// <summary>Why it matters, from the articles about it, newest first.</summary>
    public required ImmutableArray<RollUpView> Stakes { get; init; }

    /// <summary>The big picture, likewise.</summary>
    public required ImmutableArray<RollUpView> BigPicture { get; init; }

    /// <summary>What's next, likewise.</summary>
    public required ImmutableArray<RollUpView> Ahead { get; init; }

    /// <summary>The claims in the articles about it, newest first.</summary>
    public required ImmutableArray<ClaimView> Claims { get; init; }

    /// <summary>The articles about it, newest first.</summary>
    public required ImmutableArray<StoryView> Articles { get; init; }

    /// <summary>Other contexts that share actors with it.</summary>
    public required ImmutableArray<BridgeView> Bridges { get; init; }
}
