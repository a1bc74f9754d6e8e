using Explainer.Linking;

namespace Explainer.Reports;

/// <summary>Who and what is named in texts, most often first, and by which names.</summary>
internal static class Mentions
{
    /// <summary>The report. A mention is one section that names the entry or links to it.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var rows = linked.Mentions.Where(p => linked.Site.Find(p.Key) is not null)
            .Select(p => (p.Key, Mentions: p.Value, Pages: p.Value.Select(m => m.From).Distinct().Count()))
            .OrderByDescending(r => r.Pages).ThenByDescending(r => r.Mentions.Length).ThenBy(r => r.Key)
            .Select(r => ReportCell.Row(
                ReportCell.Of(r.Key.ToString()), ReportCell.Of(r.Pages), ReportCell.Of(r.Mentions.Length), ReportCell.Of(r.Mentions.Count(m => m.ByHand)),
                ReportCell.Of(r.Mentions.GroupBy(NameOf, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key))));
        return new(
            "mentions", "Who and what is named, and how", "No text names anybody who has a page.",
            [new("page", "Page"), new("pages", "Pages"), new("mentions", "Mentions"), new("by-hand", "By hand"), new("names", "Names")],
            [.. rows]);
    }

    private static string NameOf(Mention mention) =>
        mention.Sentence.Substring(Math.Min(mention.Start, mention.Sentence.Length), Math.Max(0, Math.Min(mention.Length, mention.Sentence.Length - mention.Start)));
}
