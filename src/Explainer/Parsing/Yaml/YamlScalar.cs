using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>A single value. YAML's types are not applied: <c>2022</c>, <c>on</c> and <c>true</c> are text until a key says otherwise.</summary>
/// <param name="text">The text, escapes and line folding resolved.</param>
/// <param name="isPlain">Whether it stands without quotation marks and is no block of text.</param>
/// <param name="at">Where it stands, without quotation marks; an empty one in quotes with them.</param>
internal sealed class YamlScalar(string text, bool isPlain, SourceSpan at) : YamlNode(at)
{
    /// <summary>The text, escapes and line folding resolved.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it stands without quotation marks and is no block of text.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it says nothing: no text, blanks alone, or YAML's plain words for null.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}
