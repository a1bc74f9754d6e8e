using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>How a context stands.</summary>
/// <param name="Is">The word for it.</param>
/// <param name="AsOf">As of which day.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record Status(ContextStatus Is, EdtfDate? AsOf, ImmutableArray<Located<string>> Sources);
