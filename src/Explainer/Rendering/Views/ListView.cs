using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A list of entries of one kind: actors, places, terms, events, other pages; also by letter.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Kind">"Who’s who".</param>
/// <param name="Groups">The entries in groups: letters, years.</param>
public sealed record ListView(PageFrame Frame, string Kind, ImmutableArray<ListGroupView> Groups) : PageView(Frame);
