using System.Collections.Immutable;
using Explainer.Linking;
using Explainer.Rendering.Pictures;

namespace Explainer.Rendering.Files;

/// <summary>Makes the files of a feed: the same items, as Atom and as JSON Feed.</summary>
internal static class Feeds
{
    /// <summary>Both files.</summary>
    public static IEnumerable<OutputFile> Write(LinkedSite linked, SitePictures pictures, PlannedFeed feed)
    {
        var builder = ImmutableArray.CreateBuilder<LinkOrigin>();
        var items = FeedItem.Of(linked, pictures, feed, builder);
        var origins = builder.ToImmutable();
        yield return new(feed.Atom.OutputPath, AtomFeed.Write(linked.Site.Settings, feed, items), origins);
        yield return new(feed.Json.OutputPath, JsonFeed.Write(linked.Site.Settings, feed, items), origins);
    }
}
