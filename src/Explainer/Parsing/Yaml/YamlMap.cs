using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>A map of keys to values, each key once.</summary>
/// <param name="pairs">Its pairs, in the order written.</param>
/// <param name="at">From its first key or brace to its last value or brace.</param>
internal sealed class YamlMap(ImmutableArray<YamlPair> pairs, SourceSpan at) : YamlNode(at)
{
    /// <summary>Its pairs, in the order written.</summary>
    public ImmutableArray<YamlPair> Pairs { get; } = pairs;

    /// <summary>The value of a key, or null. Maps of front matter are short: a search costs less than a table.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>A key with its value, or null.</summary>
    public YamlPair? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Key.Text == key)
                return pair;
        }

        return null;
    }
}
