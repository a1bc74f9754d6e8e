using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking.Places;

/// <summary>
/// Rules about URLs that can be read and yet should be written otherwise, for where they lead. A new one is a function and a line here.
/// </summary>
internal static class PlaceRules
{
    private static readonly ImmutableArray<(Rule Rule, Func<PlacedUse, string?> Find)> All =
    [
        (Rules.Link.CredentialsInUrl, Credentials.Find),
        (Rules.Link.MixedContent, MixedContent.Find),
        (Rules.Link.PlaceholderLink, PlaceholderLink.Find),
        (Rules.Link.ProtocolRelativeUrl, ProtocolRelativeUrl.Find),
        (Rules.Link.InsecureLink, InsecureLink.Find),
        (Rules.Link.DoubleEncodedUrl, DoubleEncodedUrl.Find),
        (Rules.Link.OwnOriginAbsoluteLink, OwnOriginLink.Find),
    ];

    /// <summary>Whether a URL can have one of these faults at all: nearly all within a site cannot.</summary>
    public static bool MayFind(string url, in ResolvedUrl resolved) =>
        resolved.Host is not null || url.Contains("%25", StringComparison.Ordinal) || url.Contains("//", StringComparison.Ordinal);

    /// <summary>The first fault and what to say of it, or none.</summary>
    public static (Rule Rule, string Message)? Find(in PlacedUse use)
    {
        foreach (var (rule, find) in All)
        {
            if (find(use) is { } message)
                return (rule, message);
        }

        return null;
    }
}
