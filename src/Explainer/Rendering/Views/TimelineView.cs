using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>All events, or those of a year.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The events by year, in order.</param>
/// <param name="Years">The pages of other years, where the list goes on by year.</param>
/// <param name="Contexts">The contexts of these events, those with most first.</param>
/// <param name="Actors">Who took part in them, likewise.</param>
/// <param name="Sources">The sources cited on the page, by number.</param>
public sealed record TimelineView(
    PageFrame Frame,
    ImmutableArray<TimelineGroupView> Groups,
    ImmutableArray<LinkView> Years,
    ImmutableArray<ThreadView> Contexts,
    ImmutableArray<ThreadView> Actors,
    ImmutableArray<SourceView> Sources) : PageView(Frame);
