using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The mentions on pages of one kind, in sections of one role.</summary>
/// <param name="Kind">What the pages are: "Explainers", "Events".</param>
/// <param name="Role">What the sections are for, by the first label of their role: "Why it matters"; null for text without labels.</param>
/// <param name="Mentions">The mentions, newest page first.</param>
public sealed record MentionGroupView(string Kind, string? Role, ImmutableArray<MentionView> Mentions);
