using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Checking;

/// <summary>
/// Gathers the links to other hosts from all pages, from any thread, for those who want the network asked about them; nothing is asked
/// here. What a writer wrote is one use for each place in a source; what no writer wrote is one, with the number of its pages.
/// </summary>
/// <param name="archives">Where copies are kept, by URL.</param>
/// <param name="ignores">What to leave out.</param>
public sealed class ExternalLedger(IReadOnlyDictionary<string, string> archives, IgnoreList ignores)
{
    private readonly ConcurrentDictionary<Identity, Places> uses = [];

    private readonly record struct Identity(string Written, string Scheme, SourceSpan? Source, bool IsRepeated, ExternalSkip? Skip);

    /// <summary>A ledger that knows where the bibliography says that copies are kept; none where nobody wants one.</summary>
    internal static ExternalLedger? Of(IEnumerable<Source> sources, IgnoreList? ignores) => ignores is null ? null : new(
        sources.Where(source => source is { Url: not null, Archive: not null })
            .DistinctBy(source => source.Url!.Value.Value)
            .ToDictionary(source => source.Url!.Value.Value, source => source.Archive!.Value.Value, StringComparer.Ordinal),
        ignores);

    /// <summary>Adds a use of a URL.</summary>
    /// <param name="use">The use.</param>
    /// <param name="scheme">The scheme of a URL that begins with <c>//</c>.</param>
    /// <param name="page">The URL path of the page on which it shows.</param>
    /// <param name="file">That page's file.</param>
    /// <param name="sources">Where a writer wrote it; none for what a layout made.</param>
    internal void Add(in Use use, string scheme, string page, string? file, ImmutableArray<SourceSpan> sources)
    {
        ExternalSkip? skip = use.Kind == UseKind.FormAction ? ExternalSkip.Form
            : ignores.Covers(use.Url, use.Url, page, file) ? ExternalSkip.Ignored
            : null;
        // What stands in a feed, in an index or for machines is what a page has as well, as a rule, and is told there.
        var isRepeated = use.Kind == UseKind.FeedUrl || use.Kind == UseKind.SearchIndexUrl || use.Kind == UseKind.SitemapUrl || use.Kind == UseKind.JsonLdUrl;
        foreach (var source in sources.IsEmpty ? [null] : sources.Select(source => (SourceSpan?)source))
            uses.GetOrAdd(new(use.Url, scheme, source, isRepeated, skip), _ => new()).Add(page, file, use.At);
    }

    /// <summary>Every use, in the same order whatever the order of reading.</summary>
    /// <param name="isFolder">Whether finished files are all there is.</param>
    /// <param name="layouts">Finds the line of a layout that wrote a URL.</param>
    internal ImmutableArray<ExternalUse> Uses(bool isFolder, LayoutLines layouts)
    {
        var onPages = uses.Keys.Where(use => !use.IsRepeated).Select(use => use.Written).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. uses.Where(use => !use.Key.IsRepeated || !onPages.Contains(use.Key.Written))
                .Select(use => Make(use.Key, use.Value, isFolder, layouts))
                .OfType<ExternalUse>()
                .OrderBy(use => use.At?.File.Path ?? use.PageFile ?? use.Page, StringComparer.Ordinal)
                .ThenBy(use => use.At?.Start ?? 0)
                .ThenBy(use => (use.PageAt?.Line ?? 0, use.PageAt?.Column ?? 0))
                .ThenBy(use => use.Written, StringComparer.Ordinal),
        ];
    }

    // What cannot be read as a URL is reported by rules about URLs.
    private ExternalUse? Make(Identity identity, Places places, bool isFolder, LayoutLines layouts)
    {
        var written = UrlResolver.Clean(identity.Written).ToString();
        var whole = UrlResolver.SchemeOf(written) is null ? $"{identity.Scheme}:{written}" : written;
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var url) || url.Host.Length == 0)
            return null;
        var (page, file, at, pages) = places.First;
        var bare = url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        return new(new(bare), url.Fragment.Length > 1 ? url.Fragment[1..] : null, written, identity.Source ?? layouts.Find(identity.Written))
        {
            Page = page,
            PageAt = at,
            PageFile = isFolder ? file : null,
            Pages = identity.Source is null ? pages : 1,
            Archive = archives.GetValueOrDefault(written) ?? archives.GetValueOrDefault(written.Split('#')[0]),
            Skip = identity.Skip ?? (url.UserInfo.Length > 0 ? ExternalSkip.Credentials : PublicName.Is(url) ? null : ExternalSkip.NotPublic),
        };
    }

    private sealed class Places
    {
        private readonly Lock guard = new();
        private readonly HashSet<string> pages = new(StringComparer.Ordinal);
        private (string Page, string? File, LinePosition At)? first;

        public (string Page, string? File, LinePosition At, int Pages) First => (first!.Value.Page, first.Value.File, first.Value.At, pages.Count);

        public void Add(string page, string? file, LinePosition at)
        {
            lock (guard)
            {
                pages.Add(page);
                if (first is not { } before
                    || string.CompareOrdinal(page, before.Page) is var order && (order < 0 || (order == 0 && (at.Line, at.Column).CompareTo((before.At.Line, before.At.Column)) < 0)))
                    first = (page, file, at);
            }
        }
    }
}
