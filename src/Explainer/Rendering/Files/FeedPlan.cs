using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Urls;

namespace Explainer.Rendering.Files;

/// <summary>Says which feeds a site has: what <c>feeds</c> in <c>site.yml</c> asks for. What was withdrawn has none and is in none.</summary>
internal static class FeedPlan
{
    private const int OfSite = 50;

    // Feeds of one actor or context are many and move slowly.
    private const int OfEntry = 20;

    /// <summary>All feeds, the site's first.</summary>
    public static ImmutableArray<PlannedFeed> Of(LinkedSite linked)
    {
        var site = linked.Site;
        var feeds = ImmutableArray.CreateBuilder<PlannedFeed>();
        if (Has(site.Settings, null))
            feeds.Add(new(UrlPath.Root, site.Settings.Title.Value, site.Settings.Description, [.. site.Articles.Where(a => !a.Withdrawn).Take(OfSite)], site.AsOf));
        feeds.AddRange(site.Entries.Where(e => Has(site.Settings, e)).Select(e => new PlannedFeed(
            e.Url,
            TitleOf(site.Settings, e),
            e.SummaryText is { Length: > 0 } summary ? summary : null,
            [.. linked.Index.ArticlesAbout(e.Key).Take(OfEntry)],
            e.Changes.Select(c => c.Date).Append(e.Reviewed).OfType<EdtfDate>().Select(d => d.Earliest).DefaultIfEmpty(site.AsOf).Max())));
        return feeds.ToImmutable();
    }

    /// <summary>Whether there are feeds of an entry, or (null) of the whole site.</summary>
    public static bool Has(SiteSettings settings, Entry? entry) => entry switch
    {
        null => settings.Feeds.Contains(FeedScope.Site),
        Actor => !entry.Withdrawn && settings.Feeds.Contains(FeedScope.Actors),
        Context => !entry.Withdrawn && settings.Feeds.Contains(FeedScope.Contexts),
        _ => false,
    };

    /// <summary>The title of an entry's feed.</summary>
    public static string TitleOf(SiteSettings settings, Entry entry) => $"{entry.Name.Value} · {settings.Title.Value}";
}
