using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Rendering.Pages;

namespace Explainer.Rendering;

/// <summary>Finds what wants a place that is taken: two pages, a page and a list, a copied file and a page.</summary>
/// <param name="plan">The plan.</param>
internal sealed class PlaceClaims(RenderPlan plan)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>Reports each that came too late. Of two the first by this order stays: generated, entries, copied files, aliases.</summary>
    public void Report(ProblemList problems)
    {
        foreach (var part in SiteMap.Lists)
            owners[part.Url.OutputPath] = $"the list that the site makes there ({part.Name})";
        foreach (var file in RenderPlan.OwnFiles.Append("404.html").Concat(plan.Files.SelectMany(f => f.Paths)))
            owners[file] = "a file that the site makes itself";
        foreach (var (part, year) in DatedPages.Pages(plan.Linked))
            owners[DatedPages.YearUrl(part, year).OutputPath] = $"the list of {year} ({part.Name})";
        foreach (var page in plan.Pages.Where(p => p.Layout == "search"))
            owners.TryAdd(page.Url.OutputPath, $"a letter of the list that the site makes ({SiteMap.Search.Name})");
        foreach (var asset in plan.Assets.Copied)
            owners[asset.Path] = asset.Asset.Path;

        foreach (var entry in plan.Linked.Site.Entries.OrderBy(e => e.File.Path, StringComparer.Ordinal))
        {
            Claim(problems, entry.Url.OutputPath, entry.File.Path, SlugOf(entry));
            if (entry is Article or Event && entry.Key.Slug is { Length: 4 } slug && slug.All(char.IsAsciiDigit))
                problems.Add(Rules.Content.UrlTaken, SlugOf(entry), $"{entry.Url} is the place of the list of {slug}", "give the page another slug", entry.Url.Value);
        }

        foreach (var asset in plan.Linked.Site.Assets)
            Claim(problems, RenderPlan.PathOf(asset), asset.Path, new SourceFile(asset.Path, "").Span(0, 0));
        foreach (var (entry, alias) in plan.Linked.Site.Entries.SelectMany(e => e.Aliases.Select(a => (e, a))))
            Claim(problems, alias.Value.OutputPath, entry.File.Path, alias.At);
    }

    private void Claim(ProblemList problems, string path, string owner, SourceSpan at)
    {
        if (!owners.TryAdd(path, owner))
            problems.Add(Rules.Content.UrlTaken, at, $"{Urls.UrlPath.OfOutput(path)} is the place of {owners[path]} already", null, Urls.UrlPath.OfOutput(path).Value);
    }

    // The slug in the front matter where there is one; else the title, which stands for the file.
    private static SourceSpan SlugOf(Entry entry) => entry.SlugAt ?? entry.Name.At;
}
