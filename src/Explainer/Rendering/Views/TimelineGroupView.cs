using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The events of a year.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">The year.</param>
/// <param name="Events">The events.</param>
public sealed record TimelineGroupView(string Id, string Heading, ImmutableArray<TimelineItemView> Events);
