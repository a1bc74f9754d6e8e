using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>What was read from a text in YAML.</summary>
/// <param name="Root">The value; null where the text is empty or cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null where it could.</param>
/// <param name="DuplicateKeys">Keys that stand twice in one map, at the second; the first one's value counts.</param>
internal sealed record YamlDocument(YamlNode? Root, YamlFault? Fault, ImmutableArray<Located<string>> DuplicateKeys);
