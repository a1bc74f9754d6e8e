using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>A value in YAML with the place where it is written. Compared by identity.</summary>
/// <param name="at">The value itself: without the quotation marks, but with the brackets and braces around it.</param>
internal abstract class YamlNode(SourceSpan at)
{
    /// <summary>The value itself: without the quotation marks, but with the brackets and braces around it.</summary>
    public SourceSpan At { get; } = at;
}
