namespace Explainer.Parsing.Schema;

/// <summary>A single value in its short form, or a map with more about it.</summary>
/// <param name="Short">The single value.</param>
/// <param name="Long">The map.</param>
internal sealed record EitherSchema(ValueSchema Short, MapSchema Long) : ValueSchema($"{Short.Noun}, or a map with more about it,");
