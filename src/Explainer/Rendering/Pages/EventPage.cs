using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the page of an event.</summary>
internal static class EventPage
{
    /// <summary>What its layout is given.</summary>
    public static EventView View(PageKit kit, EntryParts parts, Event e)
    {
        var line = e.Contexts.IsEmpty ? [] : kit.Linked.Index.EventsOf(e.Contexts[0].Key);
        var at = line.IndexOf(e);
        var timelines = new Timelines(kit);
        var view = new EventView(parts.Frame(e))
        {
            Kind = Phrases.Kind(e),
            OtherNames = [],
            Summary = parts.Summary(e),
            Citations = kit.Cite(e.Sources),
            Reviewed = e.Reviewed is null ? null : PageKit.Date(e.Reviewed),
            Sections = new Sections(kit).Of(e),
            Footnotes = new Sections(kit).Footnotes(e),
            Ids = EntryParts.Ids(e),
            Date = PageKit.Date(e.Date.Value),
            Certainty = Vocabulary.Word(e.Certainty),
            Place = e.Place is null ? null : kit.Link(e.Place),
            Actors = new ActorLines(kit).On(e.Date.Value.Earliest, e.Actors),
            Contexts = kit.Links(e.Contexts),
            Settled = new ClaimViews(kit).Claims(kit.Linked.Index.SettledBy(e.Key)),
            Previous = at > 0 ? Bare(timelines, line[at - 1]) : null,
            Next = at >= 0 && at + 1 < line.Length ? Bare(timelines, line[at + 1]) : null,
        };
        return parts.With(view, e);
    }

    // A neighbour is named, not told: its sources belong to its own page.
    private static TimelineItemView Bare(Timelines timelines, Event e) => timelines.Of(e with { Sources = [] }) with { Id = null };
}
