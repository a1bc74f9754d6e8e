using System.Collections.Immutable;

namespace Explainer.Checking.Whole;

/// <summary>
/// Rules that take the whole site: each gives faults with the URL path of the page or file that they are of. A new one is a function
/// and a line here.
/// </summary>
internal static class WholeRules
{
    /// <summary>The rules for any folder.</summary>
    public static ImmutableArray<Func<WholeSite, IEnumerable<(string Page, Fault Fault)>>> ForAll { get; } =
    [
        OrphanPage.Find, UnreachablePage.Find, UnusedAsset.Find, DuplicateAsset.Find, EmptyTarget.Find, ContentType.Find,
        SriMismatch.Find, UnportableName.Find, RedirectShadow.Find, PictureSize.Find, WrongLocaleLink.Find,
    ];

    /// <summary>The rules for sites that this tool makes.</summary>
    public static ImmutableArray<Func<WholeSite, IEnumerable<(string Page, Fault Fault)>>> ForOurs { get; } =
        [.. ForAll, SitemapMismatch.Find, HreflangReciprocity.Find];
}
