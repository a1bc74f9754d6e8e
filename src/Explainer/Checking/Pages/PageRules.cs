using System.Collections.Immutable;
using Explainer.Checking.Facts;

namespace Explainer.Checking.Pages;

/// <summary>Rules that one page's facts are enough for. A new one is a function and a line here.</summary>
internal static class PageRules
{
    /// <summary>The rules for any page.</summary>
    public static ImmutableArray<Func<PageFacts, IEnumerable<Fault>>> ForAll { get; } =
    [
        InvalidId.Find, BrokenIdref.Find, EmptyLinkText.Find, NestedLink.Find, UnreadableRefresh.Find,
        HashOnlyHref.Find, MissingHref.Find, TargetBlankOpener.Find, SrcsetSyntax.Find, UnreadableData.Find, SriMissing.Find,
        VagueLinkText.Find, LinkTextUrlMismatch.Find, PreloadUnused.Find, BrokenSvgRef.Find, BrokenUsemap.Find, ImageAlt.FindFileNames,
    ];

    /// <summary>The rules for pages that this tool makes.</summary>
    public static ImmutableArray<Func<PageFacts, IEnumerable<Fault>>> ForOurs { get; } = [.. ForAll, ImageAlt.Find];
}
