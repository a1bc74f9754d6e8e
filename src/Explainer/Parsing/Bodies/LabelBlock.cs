using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>A label, and in it the paragraph that goes on behind its colon, if there is one.</summary>
internal sealed class LabelBlock(BlockParser parser, LabelMatch match, int lineStart) : ContainerBlock(parser)
{
    /// <summary>What the label says.</summary>
    public LabelMatch Match { get; } = match;

    /// <summary>Where the label begins in the parsed text.</summary>
    public int LabelStart { get; } = lineStart + match.Start;

    /// <summary>The id it got; set before anything is written.</summary>
    public string Id { get; set; } = "";
}
