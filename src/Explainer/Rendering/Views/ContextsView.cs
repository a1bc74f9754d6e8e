using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The list of contexts.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The contexts by how they stand.</param>
public sealed record ContextsView(PageFrame Frame, ImmutableArray<ContextGroupView> Groups) : PageView(Frame);
