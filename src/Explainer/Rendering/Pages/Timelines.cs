using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes items of timelines.</summary>
/// <param name="kit">The page.</param>
internal sealed class Timelines(PageKit kit)
{
    /// <summary>Items.</summary>
    public ImmutableArray<TimelineItemView> Of(IEnumerable<Event> events) => [.. events.Select(Of)];

    /// <summary>An item.</summary>
    public TimelineItemView Of(Event e) => new(
        PageKit.Date(e.Date.Value),
        kit.Link(e),
        kit.Summary(e),
        e.Certainty == Certainty.Reported ? null : Vocabulary.Word(e.Certainty),
        e.Place is null ? null : kit.Link(e.Place),
        kit.Cite(e.Sources))
    {
        Id = "e-" + e.Key.Slug,
    };
}
