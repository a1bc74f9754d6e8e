using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Finds which sources an entry rests on.</summary>
internal static class SourceUses
{
    /// <summary>The ids that an entry cites, as often as it does: in its texts, then by the facts of its front matter.</summary>
    public static IEnumerable<Located<string>> Of(Entry entry)
    {
        var texts = entry.Body.Sections.SelectMany(s => s.Parts).Concat(entry.Body.Footnotes.SelectMany(f => f.Parts)).Concat(entry.Summary)
            .OfType<Citation>().SelectMany(c => c.Items).Select(i => i.Id);
        var facts = entry switch
        {
            Actor actor => actor.Roles.SelectMany(r => r.Sources).Concat(actor.Relations.SelectMany(r => r.Sources)),
            Context { Status: { } status } => status.Sources,
            Event e => e.Sources,
            Article article => article.Claims.SelectMany(c => (c.Status?.Sources ?? []).Concat(c.Outcome?.Sources ?? []).Concat(c.DisputedBy.SelectMany(d => d.Sources))),
            _ => [],
        };
        return texts.Concat(facts);
    }
}
