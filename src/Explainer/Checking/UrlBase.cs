using Explainer.Urls;

namespace Explainer.Checking;

/// <summary>What the relative URLs of a document are relative to: the document's own URL, or that of its base element.</summary>
/// <param name="IsOurs">Whether it lies on our host; what is relative to another host's place leads there.</param>
/// <param name="Path">Its path on the host, base path included, not percent-encoded.</param>
internal readonly record struct UrlBase(bool IsOurs, string Path)
{
    /// <summary>The URL of an output file.</summary>
    public static UrlBase OfOutput(SiteBase site, string outputPath) =>
        new(true, site.Path + UrlPath.OfOutput(outputPath).Value[1..]);
}
