using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>
/// Entries that no other page leads to: readers find them only in lists and by search. What an entry's own keys point at shows it in
/// turn: a state its ministers, a context its events.
/// </summary>
internal static class Orphans
{
    /// <summary>The report. An article needs no link to it: the home page and the feed bring it.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var inbound = new InboundPages(linked);
        var rows = linked.Site.Entries.Where(e => e is not (Article or Page) && !e.Withdrawn && inbound.Of(e.Key) == 0 && !IsShownElsewhere(linked.Site, e))
            .OrderBy(e => e.Key)
            .Select(e => ReportCell.Row(ReportCell.Of(e.Key.ToString()), ReportCell.Of(e.Name.Value), ReportCell.Of(e.File.Path)));
        return new(
            "orphans", "Pages that no other page leads to", "Some other page leads to each page.",
            [new("page", "Page"), new("name", "Name"), new("file", "File")],
            [.. rows]);
    }

    private static bool IsShownElsewhere(Site site, Entry entry) =>
        entry is not Place && EntryReferences.Of(entry).Any(r => site.Find(r.Reference.Key) is { Withdrawn: false });
}
