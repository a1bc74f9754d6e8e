using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Makes the sections of an entry's own text.</summary>
/// <param name="kit">The page.</param>
internal sealed class Sections(PageKit kit)
{
    /// <summary>The sections as written; of articles the lede first, then all that say why it matters, then the others.</summary>
    public ImmutableArray<SectionView> Of(Entry entry)
    {
        var sections = kit.Linked.Bodies[entry.Key].Sections;
        return entry is Article article
            ? [.. sections.OrderBy(s => s.Role switch { SectionRole.Lede => 0, SectionRole.Stakes => 1, _ => 2 }).Select(s => Of(article, s))]
            : [.. sections.Select(s => Of(s, entry.Url, [], []))];
    }

    /// <summary>The footnotes of an entry's own text.</summary>
    public ImmutableArray<FootnoteView> Footnotes(Entry entry) =>
    [
        .. kit.Linked.Bodies[entry.Key].Footnotes.Select(f => new FootnoteView(
            BodyRenderer.FootnoteId(f.Number),
            kit.Bodies.Render(f.Parts, entry.Url),
            [.. Enumerable.Range(1, f.Uses).Select(use => "#" + BodyRenderer.FootnoteMarkId(f.Number, use))])),
    ];

    private SectionView Of(Article article, BodySection section)
    {
        var words = PlainText.Of(section.Parts);
        var dates = article.Dates.Where(d => words.Contains(d.Text.Value, StringComparison.Ordinal))
            .Select(d => new DateNoteView(d.Text.Value, PageKit.Date(d.Date))).ToImmutableArray();
        var claims = new ClaimViews(kit);
        var later = article.Claims.Select(c => new MadeClaim(article, c))
            .Where(c => c.Claim.Outcome is { Is.Value: not OutcomeVerdict.Open } && ClaimViews.QuoteOf(c)?.At is { } at && Contains(section, at.Start))
            .Select(c => claims.Verdict(c, beside: false)).OfType<VerdictView>().ToImmutableArray();
        return Of(section, article.Url, dates, later);
    }

    private SectionView Of(BodySection section, Urls.UrlPath home, ImmutableArray<DateNoteView> dates, ImmutableArray<VerdictView> later) =>
        new(section.Id, section.Role.Code(), section.Label?.Value, kit.Bodies.Render(section.Parts, home), dates, later);

    private static bool Contains(BodySection section, int offset) =>
        section.Parts.OfType<TextRun>().Any(r => r.At.Start <= offset && offset < r.At.End);
}
