using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>How one actor stands to another.</summary>
/// <param name="Type">How.</param>
/// <param name="With">The other.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Sources">Where it is known from.</param>
/// <param name="Note">What more there is to say.</param>
/// <param name="At">Where it is written.</param>
internal sealed record Relation(
    RelationType Type,
    Reference With,
    Period? Period,
    ImmutableArray<Located<string>> Sources,
    string? Note,
    SourceSpan At);
