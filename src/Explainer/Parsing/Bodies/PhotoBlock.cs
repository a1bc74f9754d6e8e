using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>A line before the first label that describes the photo.</summary>
internal sealed class PhotoBlock(BlockParser? parser) : ParagraphBlock(parser);
