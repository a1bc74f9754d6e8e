using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>Why a text cannot be read as YAML.</summary>
/// <param name="Message">What is wrong, in plain words.</param>
/// <param name="At">The faulty thing.</param>
/// <param name="Hint">What to do, where that can be told.</param>
internal sealed record YamlFault(string Message, SourceSpan At, string? Hint = null);
