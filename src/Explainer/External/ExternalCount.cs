using System.Collections.Immutable;
using Explainer.Checking;

namespace Explainer.External;

/// <summary>How many links to other hosts there are, each counted once however many places use it, and what was done with them.</summary>
/// <param name="Asked">Asked after.</param>
/// <param name="Remembered">Found by an earlier run, lately enough.</param>
/// <param name="NotAsked">Not asked after, for the time was up, there is no network, or their host failed before.</param>
/// <param name="Skipped">Not to be asked after, and why.</param>
public sealed record ExternalCount(int Asked, int Remembered, int NotAsked, ImmutableSortedDictionary<ExternalSkip, int> Skipped);
