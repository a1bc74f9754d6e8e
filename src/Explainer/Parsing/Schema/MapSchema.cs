using System.Collections.Immutable;

namespace Explainer.Parsing.Schema;

/// <summary>A map with known keys. Where it has <c>from</c> and <c>to</c>, the one may not lie behind the other.</summary>
/// <param name="Noun">What a message calls it: "an article", "a role".</param>
/// <param name="Keys">Its keys.</param>
internal sealed record MapSchema(string Noun, ImmutableArray<KeySchema> Keys) : ValueSchema(Noun)
{
    private readonly Dictionary<string, KeySchema> byName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>Keys of which at least one must stand there, if any.</summary>
    public ImmutableArray<string> AtLeastOne { get; init; } = [];

    /// <summary>Keys of which at most one may stand there, if any.</summary>
    public ImmutableArray<string> AtMostOne { get; init; } = [];

    /// <summary>The key of that name, or null.</summary>
    public KeySchema? Find(string name) => byName.GetValueOrDefault(name);
}
