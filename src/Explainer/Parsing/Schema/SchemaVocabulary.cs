using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Parsing.Schema;

/// <summary>What an editor can offer for references: the slugs and source ids of one site.</summary>
/// <param name="Slugs">The slugs of each kind, in the order in which they are offered; kinds without pages may be left out.</param>
/// <param name="SourceIds">The ids of <c>content/sources.yml</c>.</param>
public sealed record SchemaVocabulary(ImmutableDictionary<EntryKind, ImmutableArray<string>> Slugs, ImmutableArray<string> SourceIds)
{
    /// <summary>The vocabulary of an empty site.</summary>
    public static SchemaVocabulary Empty { get; } = new(ImmutableDictionary<EntryKind, ImmutableArray<string>>.Empty, []);
}
