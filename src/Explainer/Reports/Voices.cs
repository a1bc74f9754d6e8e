using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>Who is quoted on each context, and which of its parties never is.</summary>
internal static class Voices
{
    /// <summary>The report: where more parties are missing first, then by how many pages lead there.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var inbound = new InboundPages(linked);
        var rows = linked.Site.Entries.OfType<Context>().Where(c => !c.Withdrawn && !c.Parties.IsEmpty)
            .Select(c => (Context: c, Articles: linked.Index.ArticlesAbout(c.Key)))
            .Where(c => !c.Articles.IsEmpty)
            .Select(c => (c.Context, c.Articles, Heard: Heard(linked, c.Articles)))
            .Select(c => (c.Context, c.Articles, Missing: c.Context.Parties.Where(p => !c.Heard.ContainsKey(p.Key)).ToImmutableArray(), Quoted: c.Context.Parties.Where(p => c.Heard.ContainsKey(p.Key)).Select(p => $"{p.Name} {c.Heard[p.Key]}")))
            .OrderByDescending(c => c.Missing.Length > 0).ThenByDescending(c => inbound.Of(c.Context.Key)).ThenBy(c => c.Context.Key)
            .Select(c => ReportCell.Row(
                ReportCell.Of(c.Context.Key.ToString()), ReportCell.Of(inbound.Of(c.Context.Key)), ReportCell.Of(c.Articles.Length),
                ReportCell.Of(c.Missing.Select(p => p.Name)), ReportCell.Of(c.Quoted)));
        return new(
            "voices", "Whose voice is missing", "No context has both parties and articles.",
            [new("context", "Context"), new("inbound", "Inbound"), new("articles", "Articles"), new("missing", "Never quoted"), new("quoted", "Quoted (times)")],
            [.. rows]);
    }

    // A party has a voice where it, or somebody who belongs to it or holds a post of it, is quoted.
    private static Dictionary<EntryKey, int> Heard(LinkedSite linked, ImmutableArray<Article> articles)
    {
        var heard = new Dictionary<EntryKey, int>();
        foreach (var article in articles)
        {
            foreach (var speaker in article.Quotes.Where(q => q.Text is not null).Select(q => q.By).OfType<Reference>())
            {
                foreach (var voice in Linking.Facts.Voices.SpeaksFor(linked.Site, speaker, article.Date.Value.Earliest))
                    heard[voice] = heard.GetValueOrDefault(voice) + 1;
            }
        }

        return heard;
    }
}
