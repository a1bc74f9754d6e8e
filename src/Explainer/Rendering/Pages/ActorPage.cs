using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the page of an actor.</summary>
internal static class ActorPage
{
    /// <summary>What its layout is given.</summary>
    public static ActorView View(PageKit kit, EntryParts parts, Actor actor)
    {
        var (index, window, first) = (kit.Linked.Index, parts.Window, parts.IsFirst);
        var claims = new ClaimViews(kit);
        var view = new ActorView(parts.Frame(actor))
        {
            Kind = Phrases.Kind(actor),
            OtherNames = EntryParts.OtherNames(actor),
            Summary = parts.Summary(actor),
            Reviewed = actor.Reviewed is null ? null : PageKit.Date(actor.Reviewed),
            Sections = first ? new Sections(kit).Of(actor) : [],
            Footnotes = first ? new Sections(kit).Footnotes(actor) : [],
            Ids = EntryParts.Ids(actor),
            Now = first && !actor.Roles.IsEmpty ? ActorLines.Held(actor, kit.Site.AsOf) : null,
            Tally = [],
            Of = actor.Of is null ? null : kit.Link(actor.Of),
            Iso = actor.Iso,
            Wikidata = actor.Wikidata is { } id ? new(id, $"https://www.wikidata.org/wiki/{id}") : null,
            Roles = first ? Roles(kit, actor) : [],
            Stakes = new RollUps(kit).Of(SectionRole.Stakes, window.Of(index.ArticlesAbout(actor.Key))),
            Quotes = claims.Quotes(window.Of(index.QuotesBy(actor.Key))),
            Claims = claims.Claims(window.Of(index.ClaimsBy(actor.Key))),
            Relations = first ? Relations(kit, actor) : [],
            Members = first ? new ActorLines(kit).On(kit.Site.AsOf, index.MembersOf(actor.Key).Select(m => new Reference(m.Key, m.Name.Value, true, m.Name.At))) : [],
            Contexts = first ? [.. index.ContextsNaming(actor.Key).Select(c => new ContextCards(kit).Of(c))] : [],
            Events = new Timelines(kit).Of(window.Of(index.EventsOf(actor.Key))),
        };
        return parts.With(view with { Tally = ClaimViews.Tally(view.Claims) }, actor);
    }

    private static ImmutableArray<RoleView> Roles(PageKit kit, Actor actor) =>
    [
        .. actor.Roles.OrderByDescending(r => r.Period?.From?.Earliest ?? DateOnly.MinValue).ThenBy(r => r.Title.Value, StringComparer.Ordinal)
            .Select(r => new RoleView(
                r.Title.Value,
                r.Of is null ? null : kit.Link(r.Of),
                PageKit.Date(r.Period),
                r.Acting,
                PostHistory.Holds(r, kit.Site.AsOf),
                kit.Linked.Posts.Before(actor, r) is { } before ? kit.Link(before) : null,
                kit.Linked.Posts.After(actor, r) is { } after ? kit.Link(after) : null,
                kit.Cite(r.Sources))),
    ];

    private static ImmutableArray<RelationView> Relations(PageKit kit, Actor actor)
    {
        var own = actor.Relations.Select(r => new RelationView(
            RelationLabels.Forward(r.Type), kit.Link(r.With), PageKit.Date(r.Period), r.Note, kit.Cite(r.Sources)));
        // Seen from the other side; what both sides have typed in is shown once.
        var others = kit.Linked.Index.RelatedTo(actor.Key)
            .SelectMany(other => other.Relations.Where(r => r.With.Key == actor.Key && !actor.Relations.Any(o => o.With.Key == other.Key && RelationLabels.Backward(o.Type) == RelationLabels.Forward(r.Type)))
                .Select(r => new RelationView(RelationLabels.Backward(r.Type), kit.Link(other), PageKit.Date(r.Period), r.Note, kit.Cite(r.Sources))));
        var counterparts = kit.Linked.Posts.Counterparts(actor, kit.Site.AsOf)
            .Select(h => new RelationView("Counterpart of", kit.Link(h.Actor), null, Phrases.Held(h.Role), Html.None));
        return [.. own, .. others, .. counterparts];
    }
}
