using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The page to search on, which without script is a way to find a page by name: everything, A to Z.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">Entries by first letter: all of them, or on a large site those of one letter; none on its first page.</param>
/// <param name="Letters">The pages of the letters, where a site is so large that each has one.</param>
public sealed record SearchView(PageFrame Frame, ImmutableArray<ListGroupView> Groups, ImmutableArray<LinkView> Letters) : PageView(Frame);
