using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>How a factual claim stands.</summary>
/// <param name="Is">The verdict.</param>
/// <param name="AsOf">As of which day.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record FactStatus(Located<FactVerdict> Is, EdtfDate? AsOf, ImmutableArray<Located<string>> Sources)
{
    /// <summary>The key under which it is written.</summary>
    public SourceSpan? KeyAt { get; init; }

    /// <summary>Whether a source is written, be it one that the bibliography has or not.</summary>
    public bool NamesSource { get; init; }
}
