namespace Explainer.Parsing.Bodies;

/// <summary>What was meant as a link and stays text.</summary>
/// <param name="Start">Where it begins in the Markdown.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Why">Why it is no link.</param>
/// <param name="Label">The label that nothing defines, where it has one.</param>
internal sealed record UnresolvedReference(int Start, int Length, string Why, string? Label);
