using System.Globalization;
using Explainer.Linking;

namespace Explainer.Reports;

/// <summary>The red-link ledger: names without a page, most mentioned first.</summary>
internal static class RedLinks
{
    /// <summary>The report.</summary>
    public static ReportTable Of(LinkedSite linked)
    {
        var rows = RedLinkFinder.Find(linked).Select(l => ReportCell.Row(
            ReportCell.Of(l.Name), ReportCell.Of(l.Places.Length), ReportCell.Of(l.Pages), ReportCell.Of(l.Spellings.Skip(1)),
            ReportCell.Of(l.Places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.File.Path}:{p.From.Line}")).Distinct(StringComparer.Ordinal))));
        return new(
            "red-links", "Names without a page (explainer new actor NAME --from-red-links starts one)", "Every capitalised name in the texts has a page.",
            [new("name", "Name"), new("mentions", "Mentions"), new("pages", "Pages"), new("spellings", "Also spelled"), new("places", "Places")],
            [.. rows]);
    }
}
