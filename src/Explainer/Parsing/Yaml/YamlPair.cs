namespace Explainer.Parsing.Yaml;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; where none is written, an empty scalar behind the colon.</param>
internal sealed record YamlPair(YamlScalar Key, YamlNode Value);
