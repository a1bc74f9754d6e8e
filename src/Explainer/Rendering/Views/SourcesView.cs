using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The bibliography.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The sources by what they are.</param>
public sealed record SourcesView(PageFrame Frame, ImmutableArray<SourceGroupView> Groups) : PageView(Frame);
