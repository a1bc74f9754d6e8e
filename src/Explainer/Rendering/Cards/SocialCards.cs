using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Rendering.Pages;
using Explainer.Urls;

namespace Explainer.Rendering.Cards;

/// <summary>Says which pages have a card, and what it shows. A site that does not ask for cards has none; nor has a page that was withdrawn.</summary>
/// <param name="linked">The site.</param>
internal sealed class SocialCards(LinkedSite linked)
{
    private bool Wanted => linked.Site.Settings.SocialImages;

    private string SiteTitle => linked.Site.Settings.Title.Value;

    /// <summary>All cards, each once.</summary>
    public IEnumerable<PlannedCard> All => !Wanted
        ? []
        : linked.Site.Entries.Where(entry => entry.Url != UrlPath.Root).Select(Of)
            .Concat(SiteMap.Lists.Where(part => part != SiteMap.Search || linked.Site.Settings.Search).Select(Of))
            .Append(Home)
            .OfType<PlannedCard>();

    /// <summary>The card of the home page.</summary>
    public PlannedCard? Home => Wanted
        ? PlannedCard.Of(UrlPath.Root, new(SiteTitle, [SiteTitle], CardColor.Ink) { Line = linked.Site.Settings.Description ?? "" })
        : null;

    /// <summary>The card of a list, and of its years and letters.</summary>
    public PlannedCard? Of(SitePart part) => Wanted ? PlannedCard.Of(part.Url, new(SiteTitle, [part.Name], CardColor.Ink)) : null;

    /// <summary>The card of an entry, and of its years.</summary>
    public PlannedCard? Of(Entry entry) => Wanted && !entry.Withdrawn
        ? PlannedCard.Of(entry.Url, Show(entry) with { Kind = entry is Page ? "" : Phrases.Kind(entry) })
        : null;

    private SocialCard Show(Entry entry)
    {
        // The name as written comes first, then the other names: one of them is often in letters that can be set.
        var plain = new SocialCard(SiteTitle, [entry.Name.Value, .. entry.OtherNames.Select(name => name.Text.Value)], ColorOf(entry));
        return entry switch
        {
            Article article => plain with
            {
                Line = EdtfPrinter.Print(article.Date.Value),
                MarginLabel = "What became of what was said",
                Margin = Verdicts(article),
            },
            Actor { Type: ActorType.Person } or Actor { Roles.IsEmpty: false } => plain with { Line = ActorLines.Held((Actor)entry, linked.Site.AsOf) },
            Actor { Of: { } of } => plain with { Line = of.Name },
            Context context => plain with
            {
                Line = PageKit.Date(context.Span)?.Text ?? "",
                MarginLabel = context.Status?.AsOf is { } day ? $"As of {Unbroken(EdtfPrinter.Print(day))}" : "Now",
                Margin = [.. new[] { ContextCards.StatusText(context), ContextCards.Trend(context)?.Text }.OfType<string>()],
            },
            Event happening => plain with
            {
                Line = string.Join(", ", new[] { EdtfPrinter.Print(happening.Date.Value), happening.Place?.Name }.OfType<string>()),
                Margin = happening.Certainty == Certainty.Reported ? [] : [Phrases.First(Vocabulary.Plain(happening.Certainty))],
            },
            Place place => plain with { Line = place.Country?.Name ?? "", Margin = place.Dispute is null ? [] : ["Disputed"] },
            Term term => plain with { Margin = term.Contested is null ? [] : ["Contested"] },
            _ => plain,
        };
    }

    // A date stays in one line.
    private static string Unbroken(string date) => date.Replace(' ', '\u00a0');

    // "2 held": what went wrong first.
    private static ImmutableArray<string> Verdicts(Article article) =>
    [
        .. article.Claims.Select(claim => claim.Outcome?.Is.Value).OfType<OutcomeVerdict>().Where(verdict => verdict != OutcomeVerdict.Open)
            .GroupBy(verdict => verdict).OrderBy(group => ClaimViews.VerdictOrder.IndexOf(Vocabulary.Word(group.Key)))
            .Select(group => $"{group.Count()} {char.ToLowerInvariant(Phrases.Verdict(group.Key)[0])}{Phrases.Verdict(group.Key)[1..]}"),
    ];

    private static CardColor ColorOf(Entry entry) => entry switch
    {
        Article => CardColor.Accent,
        Actor => CardColor.Actor,
        Context => CardColor.Context,
        Event => CardColor.Event,
        Place => CardColor.Place,
        Term => CardColor.Term,
        _ => CardColor.Ink,
    };
}
