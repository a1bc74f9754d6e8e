using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>A list.</summary>
/// <param name="items">Its items, in order.</param>
/// <param name="at">From its first item or bracket to its last.</param>
internal sealed class YamlList(ImmutableArray<YamlNode> items, SourceSpan at) : YamlNode(at)
{
    /// <summary>Its items, in order.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;
}
