using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.External;

/// <summary>What asking after links brought.</summary>
/// <param name="Problems">What is wrong, each at its place.</param>
/// <param name="Count">How many links were asked after, and how many were not.</param>
public sealed record ExternalResult(ImmutableArray<Problem> Problems, ExternalCount Count);
