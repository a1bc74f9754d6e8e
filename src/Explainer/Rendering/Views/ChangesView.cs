using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>What was changed on all pages, newest first.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The changes by year.</param>
/// <param name="Years">The pages of other years, where the list goes on by year.</param>
public sealed record ChangesView(PageFrame Frame, ImmutableArray<ChangeGroupView> Groups, ImmutableArray<LinkView> Years) : PageView(Frame);
