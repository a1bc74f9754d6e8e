using Explainer.Diagnostics;

namespace Explainer.Parsing.Schema;

/// <summary>A map whose keys the writer chooses.</summary>
/// <param name="Noun">What a message calls it: "a map of names to slugs".</param>
/// <param name="Key">What each key must be.</param>
/// <param name="Value">What each value must be.</param>
/// <param name="KeyRule">The rule for a wrong key, where it is not the file's rule for wrong values.</param>
internal sealed record TableSchema(string Noun, ValueSchema Key, ValueSchema Value, Rule? KeyRule = null) : ValueSchema(Noun);
