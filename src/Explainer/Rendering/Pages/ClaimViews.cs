using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Linking.Facts;
using Explainer.Model;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes views of claims and quotes, and of what became of them.</summary>
/// <param name="kit">The page.</param>
internal sealed class ClaimViews(PageKit kit)
{
    /// <summary>Verdicts in the order in which they are listed: what went wrong first, what is not judged last.</summary>
    public static ImmutableArray<string> VerdictOrder { get; } =
        ["did-not-hold", "partly", "held", "contradicted", "unsupported", "disputed", "supported", "unresolvable", "open", "unchecked", ""];

    /// <summary>How claims came out.</summary>
    public static ImmutableArray<TallyView> Tally(ImmutableArray<ClaimView> claims) =>
    [
        .. claims.Select(c => c.Verdict).OfType<VerdictView>().GroupBy(v => v.Code).OrderBy(g => VerdictOrder.IndexOf(g.Key))
            .Select(g => new TallyView(g.Key, g.First().Text, g.Count())),
    ];

    /// <summary>A claim. On its own article it gets its anchor; elsewhere it names the article.</summary>
    public ClaimView Claim(MadeClaim made)
    {
        var (article, claim) = (made.Article, made.Claim);
        var own = article.Url == kit.Scope.Page;
        var quote = QuoteOf(made);
        return new(own ? claim.Anchor : null, Phrases.First(Vocabulary.Plain(claim.Type)), claim.Says, kit.Scope.To(article.Url, claim.Anchor), PageKit.Date(article.Date.Value))
        {
            By = claim.By is null ? null : kit.Link(claim.By),
            For = claim.For is null ? null : kit.Link(claim.For),
            Basis = claim.Basis is { } basis ? Phrases.Basis(basis.Value) : null,
            QuoteUrl = quote?.Text is null ? null : kit.Scope.To(article.Url, quote.Id),
            Article = own ? null : kit.Link(article),
            HoldsIf = claim.HoldsIf,
            FailsIf = claim.FailsIf,
            Until = claim.Until is { } until ? PageKit.Date(until.Value) : null,
            DisputedBy = [.. claim.DisputedBy.Where(d => d.By is not null).Select(d => new DisputeView(kit.Link(d.By!), d.Date is null ? null : PageKit.Date(d.Date), kit.Cite(d.Sources)))],
            Verdict = Verdict(made, beside: true),
        };
    }

    /// <summary>Claims.</summary>
    public ImmutableArray<ClaimView> Claims(IEnumerable<MadeClaim> made) => [.. made.Select(Claim)];

    /// <summary>A quote. On its own article it gets its anchor; elsewhere it names the article.</summary>
    public QuoteView Quote(SaidQuote said)
    {
        var (article, quote) = (said.Article, said.Quote);
        var own = article.Url == kit.Scope.Page;
        var day = (quote.Said ?? article.Date.Value).Earliest;
        var speaker = kit.Site.Find<Actor>(quote.By);
        var basis = quote.Basis ?? (speaker is { Type: ActorType.Person } ? Basis.NamedOnRecord : null);
        return new(own ? quote.Id : null, quote.Text!, kit.Scope.To(article.Url, quote.Id))
        {
            By = quote.By is null ? null : kit.Link(quote.By),
            Held = speaker is { Roles.IsEmpty: false } ? ActorLines.Held(speaker, day) : null,
            To = quote.To,
            Said = PageKit.Date(quote.Said ?? article.Date.Value),
            Language = quote.Language is null ? null : Phrases.Language(quote.Language),
            Basis = basis is { } ground ? Phrases.Basis(ground) : null,
            Article = own ? null : kit.Link(article),
            Later = [.. article.Claims.Select(c => new MadeClaim(article, c)).Where(c => QuoteOf(c) == quote).Select(c => Verdict(c, beside: false)).OfType<VerdictView>()],
        };
    }

    /// <summary>Quotes.</summary>
    public ImmutableArray<QuoteView> Quotes(IEnumerable<SaidQuote> said) => [.. said.Select(Quote)];

    /// <summary>What became of a claim; null where nobody has judged it and nobody will.</summary>
    /// <param name="made">The claim.</param>
    /// <param name="beside">Whether it stands beside the claim itself: then it need not name it.</param>
    public VerdictView? Verdict(MadeClaim made, bool beside)
    {
        var claim = made.Claim;
        var link = beside ? null : new LinkView(claim.Says, kit.Scope.To(made.Article.Url, claim.Anchor));
        if (claim.Status is { } status)
        {
            return new(Vocabulary.Word(status.Is.Value), Phrases.First(Vocabulary.Plain(status.Is.Value)), status.Is.Value == FactVerdict.Unchecked ? "So far" : "Checked")
            {
                Claim = link,
                Date = status.AsOf is null ? null : PageKit.Date(status.AsOf),
                Citations = beside ? kit.Cite(status.Sources) : Html.None,
            };
        }

        if (claim.Outcome is not { } outcome)
            return claim.Type is ClaimType.Forecast or ClaimType.Plan or ClaimType.Concern ? Open(link) : null;
        if (outcome.Is.Value == OutcomeVerdict.Open)
            return Open(link) with { Note = beside ? outcome.Note : null };
        var decided = outcome.Date ?? kit.Site.Find<Event>(outcome.Event)?.Date.Value;
        return new(Vocabulary.Word(outcome.Is.Value), Phrases.Verdict(outcome.Is.Value), "Later")
        {
            Claim = link,
            Date = decided is null ? null : PageKit.Date(decided),
            DaysOn = outcome.Event is not null && decided is { Latest: { } last } && last == decided.Earliest && made.Article.Date.Value.Latest == made.Article.Date.Value.Earliest
                ? decided.Earliest.DayNumber - made.Article.Date.Value.Earliest.DayNumber
                : null,
            Event = outcome.Event is null ? null : kit.Link(outcome.Event),
            Note = beside ? outcome.Note : null,
            Citations = beside ? kit.Cite(outcome.Sources) : Html.None,
        };
    }

    /// <summary>The quote that a claim rests on.</summary>
    public static Quote? QuoteOf(MadeClaim made) => ClaimQuotes.Find(made.Article, made.Claim);

    private static VerdictView Open(LinkView? claim) => new(Vocabulary.Word(OutcomeVerdict.Open), Phrases.Verdict(OutcomeVerdict.Open), "So far") { Claim = claim };
}
