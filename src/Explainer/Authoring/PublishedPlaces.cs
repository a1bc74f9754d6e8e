using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;
using Explainer.Rendering.Pages;
using Explainer.Urls;

namespace Explainer.Authoring;

/// <summary>
/// Gathers what a build publishes that others may rely on: pages, redirects, feeds, data and documents; and the parts of pages that
/// a writer named or that are cited by their ids: sections, notes, headings, quotes, claims, sources. What the site derives (a list of
/// roles, a year of the timeline) comes and goes with the facts; nobody is promised it. Takes every file of the build.
/// </summary>
public sealed class PublishedPlaces : IOutputSink
{
    private static readonly ImmutableArray<string> Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico"];

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Accept(OutputFile file)
    {
        if (OutputEntry.IsHtml(file.Path) && file.Path != "404.html")
            pages[UrlPath.OfOutput(file.Path).Value] = PageReader.Read(file.Bytes.Span).Ids;
        else if (Path.GetFileName(file.Path) is "feed.xml" or "feed.json" or "data.json" or "data.schema.json")
            files["/" + file.Path] = true;
    }

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset)
    {
        if (OutputEntry.IsHtml(path))
            pages[UrlPath.OfOutput(path).Value] = ImmutableHashSet<string>.Empty;
        else if (asset.Path.StartsWith("content/", StringComparison.Ordinal) && path.AsSpan().IndexOfAny('?', '#') < 0 && !Pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            files["/" + path] = true;
    }

    /// <summary>Nobody is promised what is made: an image of it comes under another name whenever it shows another thing.</summary>
    public void Accept(MadeFile file)
    {
    }

    /// <summary>All places, in ordinal order, each with its parts in ordinal order.</summary>
    /// <param name="sources">The site that was built.</param>
    /// <param name="options">What it was built with.</param>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Of(SourceSet sources, BuildOptions options)
    {
        var linked = SiteLoader.Link(sources, options, new ProblemList()) ?? throw new InvalidOperationException("What was built can be read.");
        var places = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedSet<string>>(StringComparer.Ordinal);
        foreach (var path in pages.Keys.Concat(files.Keys).Concat(linked.Site.Settings.Redirects.Select(redirect => redirect.From.Value)))
            places[path] = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        foreach (var (path, parts) in Parts(linked))
        {
            if (pages.TryGetValue(path, out var ids))
                places[path] = places[path].Union(parts.Where(ids.Contains));
        }

        return places.ToImmutable();
    }

    private static IEnumerable<(string Path, IEnumerable<string> Parts)> Parts(LinkedSite linked) =>
        linked.Site.Entries
            .Select(entry => (entry.Url.Value, entry.Body.Ids.Select(id => id.Id).Concat(Cited(entry))))
            .Append((SiteMap.Sources.Url.Value, linked.Site.Sources.Keys));

    private static IEnumerable<string> Cited(Entry entry) =>
        entry is Article article ? article.Quotes.Select(quote => quote.Id).Concat(article.Claims.Select(claim => claim.Anchor)) : [];
}
