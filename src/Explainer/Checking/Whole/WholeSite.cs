using System.Collections.Concurrent;
using Explainer.Checking.Facts;

namespace Explainer.Checking.Whole;

/// <summary>What rules about a whole site go by, when every file was read.</summary>
/// <param name="Outputs">What the site has.</param>
/// <param name="Graph">What leads to what.</param>
internal sealed record WholeSite(OutputMap Outputs, SiteGraph Graph)
{
    /// <summary>The files whose bytes can be looked at, by path.</summary>
    public ConcurrentDictionary<string, SiteFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The hashes that pages name, with the page's URL and the file they are for.</summary>
    public ConcurrentBag<(string Page, OutputEntry File, IntegrityUse Use)> Integrities { get; } = [];

    /// <summary>What pages say of the sizes of pictures, each once, with the first page in ordinal order that says so.</summary>
    public ConcurrentDictionary<(OutputEntry File, int Width, int? Height), (string Page, PictureUse Use)> Pictures { get; } = [];

    /// <summary>The translations that pages name, with the page and, where it is of this site, the translation.</summary>
    public ConcurrentBag<(OutputEntry Page, OutputEntry? To, Translation Translation)> Translations { get; } = [];

    /// <summary>The words that links lead to, with where they are to be.</summary>
    public ConcurrentBag<TextUse> Texts { get; } = [];

    /// <summary>Adds what a page says of the size of a picture.</summary>
    public void AddPicture(OutputEntry file, PictureUse use, string page) => Pictures.AddOrUpdate(
        (file, use.Width, use.Height), (page, use), (_, first) => string.CompareOrdinal(first.Page, page) <= 0 ? first : (page, use));

    /// <summary>Whether a page is one that readers are to find: not the one for what is not found, none that sends on or is kept out.</summary>
    public bool IsToBeFound(OutputEntry page) =>
        page.IsPage && page.Path != "404.html" && !page.Path.EndsWith("/404.html", StringComparison.Ordinal)
        && !Graph.SendsOn(page) && !Graph.IsUnlisted(page) && Outputs.RedirectFrom(page.Url) is null;

    /// <summary>Every file once, in ordinal order of paths.</summary>
    public IEnumerable<OutputEntry> Entries => Outputs.Entries.OrderBy(entry => entry.Path, StringComparer.Ordinal);
}
