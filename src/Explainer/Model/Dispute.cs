using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>That somebody contradicted a claim.</summary>
/// <param name="By">Who.</param>
/// <param name="Date">When.</param>
/// <param name="Sources">Where it is known from.</param>
internal sealed record Dispute(Reference? By, EdtfDate? Date, ImmutableArray<Located<string>> Sources);
