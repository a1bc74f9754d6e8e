using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The home page.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record HomeView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The text of <c>pages/index.md</c>; empty if there is none.</summary>
    public required Html Body { get; init; }

    /// <summary>The newest article; null if there is none.</summary>
    public StoryView? Lead { get; init; }

    /// <summary>Why the newest article matters; may be empty.</summary>
    public Html LeadStakes { get; init; }

    /// <summary>The next newest articles.</summary>
    public required ImmutableArray<StoryView> Stories { get; init; }

    /// <summary>All articles.</summary>
    public required LinkView AllStories { get; init; }

    /// <summary>The contexts that moved last.</summary>
    public required ImmutableArray<ContextCardView> Contexts { get; init; }

    /// <summary>The claims decided last.</summary>
    public required ImmutableArray<ClaimView> Claims { get; init; }

    /// <summary>All claims.</summary>
    public required LinkView AllClaims { get; init; }

    /// <summary>The forecasts still open, the next to fall due first.</summary>
    public required ImmutableArray<ClaimView> Due { get; init; }
}
