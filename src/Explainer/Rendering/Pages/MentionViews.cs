using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Pages;

/// <summary>Shows where an entry is mentioned, each with its sentence.</summary>
/// <param name="kit">The page.</param>
internal sealed class MentionViews(PageKit kit)
{
    /// <summary>Mentions, grouped by the page that they stand on, in the order given.</summary>
    public ImmutableArray<MentionGroupView> Of(IEnumerable<Mention> mentions) =>
        [.. mentions.GroupBy(m => m.From).Select(g => Group(kit.Site.Find(g.Key)!, g))];

    private MentionGroupView Group(Entry from, IEnumerable<Mention> mentions) => new(
        kit.Link(from),
        Phrases.Kind(from),
        from switch { Article a => PageKit.Date(a.Date.Value), Event e => PageKit.Date(e.Date.Value), _ => null },
        [.. mentions.DistinctBy(m => (m.Section, m.Sentence)).Select(m => View(from, m))]);

    private MentionView View(Entry from, Mention mention)
    {
        var section = kit.Linked.Bodies[from.Key].Sections[mention.Section];
        var sentence = mention.Sentence;
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        return new(
            new($"{HtmlText.Encode(sentence.AsSpan(0, start))}<mark>{HtmlText.Encode(sentence.AsSpan(start, mention.Length))}</mark>{HtmlText.Encode(sentence.AsSpan(end))}"),
            section.Label?.Value,
            section.Id is null ? null : kit.Scope.To(from.Url, section.Id));
    }
}
