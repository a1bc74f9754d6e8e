using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>What stands above the text of a content file.</summary>
/// <param name="Keys">Its keys, checked: only what is right; null where it is missing or no YAML.</param>
/// <param name="Opening">Its first line, where missing keys are reported; empty where the file has none.</param>
/// <param name="BodyStart">The offset at which the text begins; the file's end where the front matter is not closed.</param>
internal sealed record FrontMatter(YamlMap? Keys, SourceSpan Opening, int BodyStart);
