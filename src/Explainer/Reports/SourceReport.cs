using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>The bibliography by how much rests on each source, with what its entry lacks.</summary>
internal static class SourceReport
{
    /// <summary>The report.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var uses = linked.Site.Entries.Where(e => !e.Withdrawn).SelectMany(e => SourceUses.Of(e).Select(id => (id.Value, Page: e.Key)))
            .ToLookup(u => u.Value, u => u.Page, StringComparer.Ordinal);
        var rows = linked.Site.Sources.Values
            .Select(s => (Source: s, Pages: uses[s.Id.Value].Distinct().Count(), Uses: uses[s.Id.Value].Count()))
            .OrderByDescending(s => s.Pages).ThenByDescending(s => s.Uses).ThenBy(s => s.Source.Id.Value, StringComparer.Ordinal)
            .Select(s => ReportCell.Row(
                ReportCell.Of(s.Source.Id.Value), ReportCell.Of(s.Pages), ReportCell.Of(s.Uses), ReportCell.Of(s.Source.Type is { } type ? Vocabulary.Word(type) : null),
                ReportCell.Of(s.Source.Date), ReportCell.Of(Lacks(s.Source)), ReportCell.Of(s.Source.Title), ReportCell.Of(s.Source.Id.At)));
        return new(
            "sources", "What this site rests on", "The site has no sources: content/sources.yml is missing or empty.",
            [new("id", "Source"), new("pages", "Pages"), new("uses", "Uses"), new("type", "Type"), new("date", "Date"), new("lacks", "Lacks"), new("title", "Title"), new("place", "Place")],
            [.. rows]);
    }

    private static IEnumerable<string> Lacks(Source source)
    {
        if (source.Publisher is null && source.Author is null)
            yield return "publisher";
        if (source.Date is null)
            yield return "date";
        if (source.Url is null && source.Type != SourceType.Book)
            yield return "url";
        if (source.Url is not null && source.Archive is null)
            yield return "archive";
        if (source.Type is null)
            yield return "type";
    }
}
