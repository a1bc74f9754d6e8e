using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A group of a list.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">A letter, a year.</param>
/// <param name="Items">What is in it.</param>
public sealed record ListGroupView(string Id, string Heading, ImmutableArray<ListItemView> Items);
