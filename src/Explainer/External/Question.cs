using System.Collections.Immutable;

namespace Explainer.External;

/// <summary>What is asked about one URL, however many places use it.</summary>
/// <param name="Url">The URL, without a fragment.</param>
/// <param name="Parts">The parts of the page that places mean, as they write them.</param>
internal sealed record Question(Uri Url, ImmutableArray<string> Parts);
