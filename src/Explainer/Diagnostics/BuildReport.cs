using System.Collections.Immutable;

namespace Explainer.Diagnostics;

/// <summary>All that a build tells its user, in every form.</summary>
/// <param name="Problems">The problems, as <see cref="ProblemList.Sorted"/> gives them.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Links">How many links were checked.</param>
/// <param name="Timings">Stage to milliseconds.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record BuildReport(
    ImmutableArray<Problem> Problems,
    int Pages,
    int Links,
    ImmutableSortedDictionary<string, double> Timings,
    BuildOutcome Outcome)
{
    /// <summary>What was left out, and why.</summary>
    public ImmutableArray<SkippedPart> Skipped { get; init; } = [];

    /// <summary>How many problems have this severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
