using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Checking;

/// <summary>Finds where the URLs of one output file come from. Most files have no fault, and then nothing is made.</summary>
/// <param name="origins">The origins that the file came with.</param>
/// <param name="yaml">Where YAML names places of the web: what front matter and the bibliography say shows on many pages.</param>
internal sealed class OriginIndex(ImmutableArray<LinkOrigin> origins, Lazy<ILookup<string, SourceSpan>>? yaml = null)
{
    private ILookup<string, SourceSpan>? spans;

    /// <summary>Every place where a writer wrote what became this URL.</summary>
    public ImmutableArray<SourceSpan> Of(string? url)
    {
        var byHand = OfHandLinks(url);
        return byHand.IsEmpty && yaml is not null && url is not null && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? [.. yaml.Value[url]] : byHand;
    }

    /// <summary>Every place in a text where a writer made a link with this URL.</summary>
    public ImmutableArray<SourceSpan> OfHandLinks(string? url)
    {
        if (url is null || origins.IsDefaultOrEmpty)
            return [];
        spans ??= origins.ToLookup(origin => origin.Url, origin => origin.At, StringComparer.Ordinal);
        return [.. spans[url].Distinct()];
    }
}
