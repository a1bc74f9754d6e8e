using System.Collections.Immutable;
using Explainer.Checking;
using Explainer.Checking.Published;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Reading;
using Explainer.Rendering.Cards;
using Explainer.Rendering.Data;
using Explainer.Rendering.Files;
using Explainer.Rendering.Made;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Search;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>All that a site's folder will hold, known before any of it is made; listed when first asked for, since one page can be found without the others.</summary>
/// <param name="Linked">The site.</param>
/// <param name="Frames">Makes what is around every page.</param>
/// <param name="Assets">What its layouts use.</param>
/// <param name="Redirects">Every old place, with its target.</param>
/// <param name="Gone">Places that were let go on purpose.</param>
/// <param name="Pictures">Its pictures.</param>
/// <param name="IsPortable">Spell out <c>index.html</c> in links.</param>
internal sealed record RenderPlan(
    LinkedSite Linked,
    FrameMaker Frames,
    LayoutAssets Assets,
    ImmutableArray<Checking.Redirect> Redirects,
    ImmutableArray<GonePlace> Gone,
    SitePictures Pictures,
    bool IsPortable)
{
    private readonly Lazy<ImmutableArray<PlannedPage>> pages = new(() => SitePlan.Of(Linked, Frames));
    private readonly Lazy<SearchPlan> search = new(() => SearchPlan.Of(Linked.Site));

    /// <summary>The output paths that no file of a writer's may take, whether this site has such a file or not.</summary>
    public static ImmutableArray<string> OwnFiles { get; } =
        ["feed.xml", "feed.json", OpenData.Path, OpenData.SchemaPath, "sitemap.xml", "robots.txt", "_redirects", "_headers", ".nojekyll", "build-manifest.json"];

    /// <summary>Its pages, in ordinal order of their places.</summary>
    public ImmutableArray<PlannedPage> Pages => pages.Value;

    /// <summary>Into which files its search index goes.</summary>
    public SearchPlan Search => search.Value;

    /// <summary>What is neither a page nor copied.</summary>
    public ImmutableArray<PlannedFiles> Files => FilePlan.Of(this);

    /// <summary>What takes long to make.</summary>
    public ImmutableArray<MadeFile> Made => [.. new SocialCards(Linked).All.Select(card => card.ToFile())];

    /// <summary>The files that are copied as they are, with their output paths.</summary>
    public IEnumerable<(string Path, AssetFile Asset)> Copies => Assets.Copied.Concat(Linked.Site.Assets.Select(a => (PathOf(a), a)));

    /// <summary>Plans a site.</summary>
    /// <param name="linked">The site.</param>
    /// <param name="gone">Places that were let go on purpose.</param>
    /// <param name="assets">The files that layouts use.</param>
    /// <param name="options">Whether to spell out <c>index.html</c> in links, and what reads pictures.</param>
    public static RenderPlan Of(LinkedSite linked, ImmutableArray<GonePlace> gone, LayoutAssets assets, BuildOptions options) =>
        new(linked, new(SiteMap.Of(linked), assets), assets, RedirectsOf(linked.Site), gone, new(linked, options.Pictures), options.Portable);

    /// <summary>The page at a place, if there is one.</summary>
    public PlannedPage? Find(UrlPath place) => SitePlan.Find(Linked, Frames, place);

    /// <summary>Every place of the site, for the check stage.</summary>
    public OutputMap ToOutputMap()
    {
        var site = Linked.Site;
        return new(
            site.Settings.BaseUrl.Value,
            [
                .. Pages.Select(p => p.Url.OutputPath), .. Files.SelectMany(f => f.Paths), "build-manifest.json",
                .. Copies.Select(c => c.Path), .. Made.Select(m => m.Path), .. Pictures.Made.SelectMany(p => p.Versions).Select(v => v.Place.OutputPath),
            ],
            Redirects,
            site.Unbuilt.Select(u => new UnbuiltPage(u.Url, u.Why)));
    }

    /// <summary>The output path of a file of content that is copied.</summary>
    public static string PathOf(AssetFile asset) => asset.Path["content/".Length..];

    private static ImmutableArray<Checking.Redirect> RedirectsOf(Site site) =>
    [
        .. site.Entries.SelectMany(e => e.Aliases.Select(a => new Checking.Redirect(a.Value, e.Url.Value, a.At))),
        .. site.Settings.Redirects.Select(r => new Checking.Redirect(new(r.From.Value), r.To.Value, r.From.At)),
    ];
}
