using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>An actor.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record ActorView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>The role held on the day of the site, or the last one: "Foreign Minister of Israel"; null for what holds none.</summary>
    public string? Now { get; init; }

    /// <summary>How its claims came out: hindsight, to be set apart.</summary>
    public required ImmutableArray<TallyView> Tally { get; init; }

    /// <summary>The state or organization that it belongs to.</summary>
    public LinkView? Of { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Iso { get; init; }

    /// <summary>Its item in Wikidata: Q and digits, and the URL.</summary>
    public LinkView? Wikidata { get; init; }

    /// <summary>Its roles, the latest first.</summary>
    public required ImmutableArray<RoleView> Roles { get; init; }

    /// <summary>Why it matters, from the articles about it, newest first.</summary>
    public required ImmutableArray<RollUpView> Stakes { get; init; }

    /// <summary>Its quotes, newest first.</summary>
    public required ImmutableArray<QuoteView> Quotes { get; init; }

    /// <summary>Its claims, newest first.</summary>
    public required ImmutableArray<ClaimView> Claims { get; init; }

    /// <summary>How it stands to others: typed in on either side, and derived.</summary>
    public required ImmutableArray<RelationView> Relations { get; init; }

    /// <summary>Who belongs to it and has a page.</summary>
    public required ImmutableArray<ActorLineView> Members { get; init; }

    /// <summary>The contexts that it is a party to, mediates, or has a stake in.</summary>
    public required ImmutableArray<ContextCardView> Contexts { get; init; }

    /// <summary>The events it took part in, in order.</summary>
    public required ImmutableArray<TimelineItemView> Events { get; init; }
}
