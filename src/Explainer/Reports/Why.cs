using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Rendering.Layouts;

namespace Explainer.Reports;

/// <summary>
/// Tells of each link between a page and the others what made it: a name in a text, a key, a hand link, a fact that was derived, a list,
/// navigation. The links are those of the finished pages; the model says where they come from.
/// </summary>
public static class Why
{
    /// <summary>The links of a page.</summary>
    /// <param name="url">The page: its URL, with or without the base URL; a slug; <c>actors/iran</c>; or its file.</param>
    /// <param name="sources">The site.</param>
    /// <param name="compileLayouts">Compiles its layouts, or has them at hand.</param>
    /// <param name="options">Day and drafts.</param>
    /// <param name="problems">Where to say what is wrong with the site.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Inbound links, then outbound ones; null where <c>site.yml</c> cannot be read.</returns>
    /// <exception cref="Authoring.AuthoringRefusedException">There is no such page; the message says so in plain words.</exception>
    public static async Task<ReportTable?> MakeAsync(
        string url,
        SourceSet sources,
        Func<ProblemList, Task<CompiledLayouts?>> compileLayouts,
        BuildOptions options,
        ProblemList problems,
        CancellationToken cancel)
    {
        if (SiteLoader.Link(sources, options, problems) is not { } linked)
            return null;
        var (page, entry) = PageFinder.Find(linked.Site, url);
        var sink = new PageLinks(page, linked.Site.Settings.BaseUrl.Value);
        var built = await SiteBuilder.BuildAsync(sources, compileLayouts, options, sink, _ => { }, cancel);
        problems.AddAll(built.Problems.Where(p => p.Rule.Name.StartsWith("layout/", StringComparison.Ordinal)));
        if (!sink.Pages.Contains(page))
            throw PageFinder.NoPage(linked.Site, url, sink.Pages);
        var rows = new LinkExplainer(linked).Rows(sink.Links, page)
            .Concat((entry?.Aliases ?? []).Select(a => ReportCell.Row(ReportCell.Of("in"), ReportCell.Of(a.Value.Value), ReportCell.Of("alias"), ReportCell.Of("aliases"), ReportCell.Of(a.At))));
        return new(
            "why", $"Links to and from {entry?.Name.Value ?? "the page"} ({page})", "No other page leads here, and this page leads to none.",
            [new("way", "Way"), new("page", "Page"), new("made-by", "Made by"), new("what", "What"), new("place", "Place")],
            [.. rows]);
    }
}
