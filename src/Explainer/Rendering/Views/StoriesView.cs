using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The list of articles, newest first.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The articles by year.</param>
/// <param name="Years">The pages of other years, where the list goes on by year.</param>
public sealed record StoriesView(PageFrame Frame, ImmutableArray<StoryGroupView> Groups, ImmutableArray<LinkView> Years) : PageView(Frame);
