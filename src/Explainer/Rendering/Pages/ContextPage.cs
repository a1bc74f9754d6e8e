using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the page of a context.</summary>
internal static class ContextPage
{
    /// <summary>What its layout is given.</summary>
    public static ContextView View(PageKit kit, EntryParts parts, Context context)
    {
        var (index, window, first) = (kit.Linked.Index, parts.Window, parts.IsFirst);
        var articles = window.Of(index.ArticlesAbout(context.Key)).ToList();
        var lines = new ActorLines(kit);
        var rollUps = new RollUps(kit);
        var naming = index.ContextsNaming(context.Key);
        var view = new ContextView(parts.Frame(context))
        {
            Kind = Phrases.Kind(context),
            OtherNames = EntryParts.OtherNames(context),
            Status = new ContextCards(kit).Status(context, cite: true),
            Summary = parts.Summary(context),
            Reviewed = context.Reviewed is null ? null : PageKit.Date(context.Reviewed),
            Sections = first ? new Sections(kit).Of(context) : [],
            Footnotes = first ? new Sections(kit).Footnotes(context) : [],
            Sources = [],
            Changes = [],
            Mentions = [],
            Years = [],
            Ids = EntryParts.Ids(context),
            Span = PageKit.Date(context.Span),
            Trend = ContextCards.Trend(context),
            Place = context.Place is null ? null : kit.Link(context.Place),
            Parent = context.Parent is null ? null : kit.Link(context.Parent),
            Parts = [.. naming.Where(c => c.Parent?.Key == context.Key).Select(kit.Link)],
            Predecessors = [.. naming.Where(c => c.Successor?.Key == context.Key).Select(kit.Link)],
            Successor = context.Successor is null ? null : kit.Link(context.Successor),
            Parties = first ? [.. lines.As("Party", context.Parties), .. lines.As("Mediator", context.Mediators), .. lines.As("Stakeholder", context.Stakeholders)] : [],
            MissingVoices = first ? MissingVoices(kit, context) : [],
            Events = new Timelines(kit).Of(window.Of(index.EventsOf(context.Key))),
            Stakes = rollUps.Of(SectionRole.Stakes, articles),
            BigPicture = rollUps.Of(SectionRole.BigPicture, articles),
            Ahead = rollUps.Of(SectionRole.Ahead, articles),
            Claims = new ClaimViews(kit).Claims(articles.SelectMany(a => a.Claims.Select(c => new MadeClaim(a, c))).Take(DatedWindow.Limit)),
            Articles = [.. articles.Select(a => new Stories(kit).Of(a))],
            Bridges = first ? Bridges(kit, context) : [],
        };
        return parts.With(view, context);
    }

    // A party has a voice where it, or somebody who belongs to it or holds a post of it, is quoted in an article about the context.
    private static ImmutableArray<LinkView> MissingVoices(PageKit kit, Context context)
    {
        var articles = kit.Linked.Index.ArticlesAbout(context.Key);
        if (articles.IsEmpty)
            return [];
        var heard = articles.SelectMany(a => a.Quotes.Where(q => q.By is not null && q.Text is not null).SelectMany(q => SpeaksFor(kit, q.By!, a.Date.Value.Earliest))).ToHashSet();
        return kit.Links(context.Parties.Where(p => !heard.Contains(p.Key)));
    }

    private static IEnumerable<EntryKey> SpeaksFor(PageKit kit, Reference speaker, DateOnly day) =>
        kit.Site.Find<Actor>(speaker) is not { } actor
            ? [speaker.Key]
            : PostHistory.RolesOn(actor, day).Select(r => r.Of).Append(actor.Of).OfType<Reference>().Select(r => r.Key).Append(actor.Key);

    private static ImmutableArray<BridgeView> Bridges(PageKit kit, Context context)
    {
        var own = Involved(context).Select(r => r.Key).ToHashSet();
        var articles = kit.Linked.Index.ArticlesAbout(context.Key).Select(a => a.Key).ToHashSet();
        return
        [
            .. own.SelectMany(k => kit.Linked.Index.ContextsNaming(k)).Distinct()
                .Where(other => other.Key != context.Key && other.Key != context.Parent?.Key && other.Parent?.Key != context.Key)
                .Select(other => (Other: other, Shared: Involved(other).Where(r => own.Contains(r.Key)).DistinctBy(r => r.Key).ToList()))
                .OrderByDescending(b => b.Shared.Count).ThenBy(b => b.Other.Key)
                .Take(8)
                .Select(b => new BridgeView(
                    kit.Link(b.Other), kit.Links(b.Shared), kit.Linked.Index.ArticlesAbout(b.Other.Key).Count(a => articles.Contains(a.Key)))),
        ];
    }

    private static IEnumerable<Reference> Involved(Context context) => context.Parties.Concat(context.Mediators).Concat(context.Stakeholders);
}
