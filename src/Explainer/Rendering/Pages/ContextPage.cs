using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Linking.Facts;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the page of a context.</summary>
internal static class ContextPage
{
    private const int BridgesShown = 8;

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
            Ids = EntryParts.Ids(context),
            Span = PageKit.Date(context.Span),
            Trend = ContextCards.Trend(context),
            Place = context.Place is null ? null : kit.Link(context.Place),
            Parent = context.Parent is null ? null : kit.Link(context.Parent),
            Parts = [.. naming.Where(c => c.Parent?.Key == context.Key).Select(kit.Link)],
            Predecessors = [.. naming.Where(c => c.Successor?.Key == context.Key).Select(kit.Link)],
            Successor = context.Successor is null ? null : kit.Link(context.Successor),
            Parties = first ? [.. lines.As("Party", context.Parties), .. lines.As("Mediator", context.Mediators), .. lines.As("Stakeholder", context.Stakeholders)] : [],
            MissingVoices = first ? kit.Links(Voices.Missing(kit.Linked, context)) : [],
            Events = new Timelines(kit).Of(window.Of(index.EventsOf(context.Key))),
            Stakes = rollUps.Of(SectionRole.Stakes, articles),
            BigPicture = rollUps.Of(SectionRole.BigPicture, articles),
            Ahead = rollUps.Of(SectionRole.Ahead, articles),
            Claims = new ClaimViews(kit).Claims(articles.SelectMany(a => a.Claims.Select(c => new MadeClaim(a, c))).Take(window.Year is null ? window.Shown : int.MaxValue)),
            Articles = [.. articles.Select(a => new Stories(kit).Of(a))],
            Bridges = first ? Bridges(kit, context) : [],
        };
        return parts.With(view, context);
    }

    private static ImmutableArray<BridgeView> Bridges(PageKit kit, Context context) =>
        [.. Linking.Facts.Bridges.Of(kit.Linked.Index, context).Take(BridgesShown).Select(b => new BridgeView(kit.Link(b.Other), kit.Links(b.Shared), b.Articles))];
}
