using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Checking;

/// <summary>Finds where the URLs of one output file come from. Most files have no fault, and then nothing is made.</summary>
/// <param name="origins">The origins that the file came with.</param>
internal sealed class OriginIndex(ImmutableArray<LinkOrigin> origins)
{
    private ILookup<string, SourceSpan>? spans;

    /// <summary>Every place where a writer wrote what became this URL.</summary>
    public ImmutableArray<SourceSpan> Of(string? url)
    {
        if (url is null || origins.IsDefaultOrEmpty)
            return [];
        spans ??= origins.ToLookup(origin => origin.Url, origin => origin.At, StringComparer.Ordinal);
        return [.. spans[url].Distinct()];
    }
}
