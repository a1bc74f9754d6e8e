using Explainer.Linking;
using Explainer.Reading;

namespace Explainer.Tests;

/// <summary>The site in this repository, read once for all tests.</summary>
internal static class OwnSite
{
    private static readonly Lazy<SourceSet> read = new(() => SourceReader.Read(Repository.Root));
    private static readonly Lazy<LinkedSite> linked = new(() => SiteLoader.Link(read.Value, new(), new())!);

    /// <summary>Its files.</summary>
    public static SourceSet Sources => read.Value;

    /// <summary>The site with its links.</summary>
    public static LinkedSite Linked => linked.Value;
}
