using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Reports;

/// <summary>A name in the site's texts that has no page.</summary>
/// <param name="Name">As it is written most often; of equals the first in ordinal order.</param>
/// <param name="Spellings">All its spellings, the most frequent first.</param>
/// <param name="Places">Where it stands, by file and line.</param>
internal sealed record RedLink(string Name, ImmutableArray<string> Spellings, ImmutableArray<SourceSpan> Places)
{
    /// <summary>On how many pages it stands.</summary>
    public int Pages => Places.Select(p => p.File).Distinct().Count();
}
