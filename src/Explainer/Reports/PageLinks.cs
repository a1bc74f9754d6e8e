using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Checking.Facts;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;
using Explainer.Urls;

namespace Explainer.Reports;

/// <summary>Keeps, of a site that is being made, every link that leads to one page or away from it.</summary>
/// <param name="page">The page; null to keep all links.</param>
/// <param name="baseUrl">The site's address.</param>
internal sealed class PageLinks(UrlPath? page, string baseUrl) : IOutputSink
{
    private readonly SiteBase site = SiteBase.Of(baseUrl);
    private readonly ConcurrentBag<PageLink> links = [];
    private readonly ConcurrentDictionary<UrlPath, bool> pages = [];

    /// <summary>The links so far, by the page they stand on and, there, in its order.</summary>
    public ImmutableArray<PageLink> Links => [.. links.OrderBy(l => l.From).ThenBy(l => l.Number)];

    /// <summary>The places of all pages.</summary>
    public IReadOnlySet<UrlPath> Pages => pages.Keys.ToHashSet();

    /// <inheritdoc/>
    public void Accept(OutputFile file)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
            return;
        var from = UrlPath.OfOutput(file.Path);
        pages[from] = true;
        foreach (var (number, link) in ShownLinks.Of(file.Bytes.Span).Index())
        {
            var url = UrlResolver.Resolve(link.Url, UrlBase.OfOutput(site, file.Path), site);
            var to = url.Place == UrlPlace.Site ? UrlPath.OfOutput(url.Path.TrimStart('/')) : (UrlPath?)null;
            if (to == from || (page is { } only && from != only && to != only))
                continue;
            var origins = file.Origins.Where(o => o.Url == link.Url).Select(o => o.At).ToImmutableArray();
            links.Add(new(from, number, to, to is null ? link.Url : url.Fragment is { Length: > 0 } id ? "#" + id : "", link.Text, link.Around, link.Part, origins));
        }
    }

    /// <inheritdoc/>
    public void Accept(string path, AssetFile asset)
    {
    }

    /// <inheritdoc/>
    public void Accept(MadeFile file)
    {
    }
}
