namespace Explainer.Parsing.Schema;

/// <summary>A key of a map.</summary>
/// <param name="Name">The key as written.</param>
/// <param name="Value">What its value must be.</param>
/// <param name="Description">What it is for, in one sentence for writers.</param>
/// <param name="Required">Whether the map makes no sense without it.</param>
internal sealed record KeySchema(string Name, ValueSchema Value, string Description, bool Required = false);
