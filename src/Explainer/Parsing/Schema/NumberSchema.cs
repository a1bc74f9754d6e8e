namespace Explainer.Parsing.Schema;

/// <summary>A number.</summary>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most that it may be.</param>
internal sealed record NumberSchema(int Least, int Most) : ValueSchema(FormattableString.Invariant($"a number from {Least} to {Most}"));
