using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Reading;

namespace Explainer.Reports;

/// <summary>The reports that editors can ask for, by name.</summary>
public static class SiteReports
{
    private static readonly ImmutableSortedDictionary<string, Func<LinkedSite, ProblemList, ReportTable>> all =
        new Dictionary<string, Func<LinkedSite, ProblemList, ReportTable>>(StringComparer.Ordinal)
        {
            ["contradictions"] = Contradictions.Of,
            ["forecasts"] = (linked, _) => Forecasts.Of(linked),
            ["mentions"] = (linked, _) => Mentions.Of(linked),
            ["orphans"] = (linked, _) => Orphans.Of(linked),
            ["red-links"] = (linked, _) => RedLinks.Of(linked),
            ["sources"] = (linked, _) => SourceReport.Of(linked),
            ["stale"] = (linked, _) => Stale.Of(linked),
            ["voices"] = (linked, _) => Voices.Of(linked),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The names of all reports.</summary>
    public static ImmutableArray<string> Names { get; } = [.. all.Keys];

    /// <summary>Makes a report on a site. What is wrong with the site is left out of it, and told.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="sources">The site.</param>
    /// <param name="options">Day and drafts.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    /// <returns>The report; null where <c>site.yml</c> cannot be read.</returns>
    public static ReportTable? Make(string name, SourceSet sources, BuildOptions options, ProblemList problems) =>
        SiteLoader.Link(sources, options, problems) is { } linked ? all[name](linked, problems) : null;
}
