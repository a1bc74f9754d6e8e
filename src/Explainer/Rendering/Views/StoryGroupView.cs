using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The articles of a year.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">The year.</param>
/// <param name="Stories">The articles.</param>
public sealed record StoryGroupView(string Id, string Heading, ImmutableArray<StoryView> Stories);
