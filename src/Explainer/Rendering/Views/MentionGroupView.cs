using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The mentions on one page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">What it is: "Explainer", "Person".</param>
/// <param name="Date">Its date, if it has one.</param>
/// <param name="Mentions">Where on it, in reading order.</param>
public sealed record MentionGroupView(LinkView Page, string Kind, DateView? Date, ImmutableArray<MentionView> Mentions);
