using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The way to find a page by name: everything, A to Z.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">All entries by first letter.</param>
public sealed record SearchView(PageFrame Frame, ImmutableArray<ListGroupView> Groups) : PageView(Frame);
