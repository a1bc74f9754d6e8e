using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>What became of a forecast, plan, concern, assessment or demand.</summary>
/// <param name="Is">The verdict.</param>
/// <param name="Date">When it was decided.</param>
/// <param name="Event">The event that decided it.</param>
/// <param name="Sources">What the verdict rests on.</param>
/// <param name="Note">What more there is to say.</param>
internal sealed record Outcome(
    Located<OutcomeVerdict> Is,
    EdtfDate? Date,
    Reference? Event,
    ImmutableArray<Located<string>> Sources,
    string? Note)
{
    /// <summary>The key under which it is written.</summary>
    public SourceSpan? KeyAt { get; init; }

    /// <summary>Whether a source is written, be it one that the bibliography has or not.</summary>
    public bool NamesSource { get; init; }
}
