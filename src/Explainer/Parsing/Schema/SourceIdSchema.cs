namespace Explainer.Parsing.Schema;

/// <summary>The id of an entry of <c>content/sources.yml</c>. Whether it exists is judged when all sources are known.</summary>
internal sealed record SourceIdSchema() : ValueSchema("the id of a source");
