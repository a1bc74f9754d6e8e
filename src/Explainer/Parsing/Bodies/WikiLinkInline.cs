using Markdig.Syntax.Inlines;

namespace Explainer.Parsing.Bodies;

/// <summary>A <c>[[slug|text]]</c> in the Markdown tree.</summary>
/// <param name="target">The slug.</param>
/// <param name="targetStart">Where it stands in the parsed text.</param>
/// <param name="text">The words to show, if given.</param>
internal sealed class WikiLinkInline(string target, int targetStart, string? text) : LeafInline
{
    /// <summary>The slug.</summary>
    public string Target { get; } = target;

    /// <summary>Where it stands in the parsed text.</summary>
    public int TargetStart { get; } = targetStart;

    /// <summary>The words to show, if given.</summary>
    public string? Text { get; } = text;
}
