using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Explainer.Parsing.Bodies;

/// <summary>A <c>[@id, p. 4]</c> in the Markdown tree.</summary>
/// <param name="items">Id, where it stands in the parsed text, locator.</param>
internal sealed class CitationInline(ImmutableArray<(string Id, int Start, string? Locator)> items) : LeafInline
{
    /// <summary>Id, where it stands in the parsed text, locator.</summary>
    public ImmutableArray<(string Id, int Start, string? Locator)> Items { get; } = items;
}
