using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Rendering.Pictures;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>What one page knows while it is made: where it stands, which sources it has cited so far, and where its hand links come from.</summary>
/// <param name="page">Where the page is.</param>
/// <param name="urls">How it writes URLs.</param>
/// <param name="listsSources">Whether the page ends with a list of the sources that it cites; elsewhere marks lead to the list of all sources.</param>
/// <param name="pictures">The pictures of the site; none are known if none are given.</param>
/// <param name="html">Takes the HTML of its bodies; its own if none is given.</param>
internal sealed class PageScope(UrlPath page, UrlWriter urls, bool listsSources, SitePictures? pictures = null, HtmlBuffer? html = null)
{
    private bool hasPicture;
    private readonly List<EntryKey> named = [];
    private readonly HashSet<EntryKey> seen = [];
    private readonly ImmutableArray<LinkOrigin>.Builder origins = ImmutableArray.CreateBuilder<LinkOrigin>();

    /// <summary>Where the page is.</summary>
    public UrlPath Page { get; } = page;

    /// <summary>Whether the page ends with a list of the sources that it cites.</summary>
    public bool ListsSources => listsSources;

    /// <summary>Whether the site is to be read from files, without a server.</summary>
    public bool IsPortable => urls.IsPortable;

    /// <summary>Takes the HTML that is made before the layout runs: bodies, summaries, marks.</summary>
    public HtmlBuffer Html { get; } = html ?? new();

    /// <summary>The sources it cites, numbered in the order of their first use.</summary>
    public CitationList Citations { get; } = new();

    /// <summary>Where its hand links come from.</summary>
    public ImmutableArray<LinkOrigin> Origins => origins.ToImmutable();

    /// <summary>Whom its text links to so far, each once, in the order of the text.</summary>
    public IEnumerable<EntryKey> Named => named;

    /// <summary>Notes that its text links to an entry.</summary>
    public void Name(EntryKey key)
    {
        if (seen.Add(key))
            named.Add(key);
    }

    /// <summary>Whether it is read in other programs than browsers, away from the site: a feed.</summary>
    public bool IsElsewhere => urls.Form == UrlForm.Absolute;

    /// <summary>The picture at a place of the site; null for what is no picture that can be read.</summary>
    public Picture? Picture(UrlPath place) => pictures?.Find(place);

    /// <summary>The picture above an article; null where there is none that can be read.</summary>
    public Picture? PhotoOf(Article article) =>
        article.Photo?.File is { } file && HandLinker.PlaceOfFile(file.Value, article) is { } place ? Picture(place) : null;

    /// <summary>Whether the picture that is about to be written is the page's first.</summary>
    public bool TakeFirstPicture()
    {
        var isFirst = !hasPicture;
        hasPicture = true;
        return isFirst;
    }

    /// <summary>The URL that leads from the page to a place of the site.</summary>
    public string To(UrlPath place, string? fragment = null) => urls.Write(Page, place, fragment);

    /// <summary>Remembers that a writer made a link.</summary>
    public void Remember(string url, SourceSpan at) => origins.Add(new(url, at));
}
