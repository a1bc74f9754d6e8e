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
    /// <summary>
    /// Mentions, grouped by the kind of page and the role of the section: kinds and roles in their own order, what has no label first;
    /// within a group in the order given. A sentence that names the entry twice is shown once.
    /// </summary>
    public ImmutableArray<MentionGroupView> Of(IEnumerable<Mention> mentions) =>
    [
        .. mentions
            .DistinctBy(m => (m.From, m.Section, m.Sentence))
            .GroupBy(m => (m.From.Kind, Role: RoleOf(m)))
            .OrderBy(g => g.Key)
            .Select(g => new MentionGroupView(Phrases.Kinds(g.Key.Kind), SectionRoles.Labels(g.Key.Role) is [var label, ..] ? label : null, [.. g.Select(View)])),
    ];

    // The text of pages without labels, and labels of the writer's own, say nothing that could be a heading for several pages.
    private static SectionRole RoleOf(Mention mention) => mention.Role == SectionRole.Other ? SectionRole.Lede : mention.Role;

    private MentionView View(Mention mention)
    {
        var from = kit.Site.Find(mention.From)!;
        var id = kit.Linked.Bodies[from.Key].Sections[mention.Section].Id;
        var sentence = mention.Sentence;
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        var html = kit.Scope.Html;
        var begin = html.Length;
        html.AppendText(sentence.AsSpan(0, start)).Append("<mark>"u8).AppendText(sentence.AsSpan(start, mention.Length)).Append("</mark>"u8).AppendText(sentence.AsSpan(end));
        return new(
            html.From(begin),
            new(from.Name.Value, kit.Scope.To(from.Url, id)),
            from switch { Article a => PageKit.Date(a.Date.Value), Event e => PageKit.Date(e.Date.Value), _ => null },
            mention.Times);
    }
}
