using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>How a factual claim stands.</summary>
/// <param name="Is">The verdict.</param>
/// <param name="AsOf">As of which day.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record FactStatus(Located<FactVerdict> Is, EdtfDate? AsOf, ImmutableArray<Located<string>> Sources);
