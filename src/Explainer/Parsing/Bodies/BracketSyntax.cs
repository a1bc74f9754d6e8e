using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>Tells the links of Markdown from the other things that stand in square brackets.</summary>
internal static class BracketSyntax
{
    /// <summary>Whether brackets of this length are the text of a Markdown link: <c>[..](url)</c>, <c>[..][label]</c> or <c>[label]</c>.</summary>
    public static bool IsLink(InlineProcessor processor, StringSlice slice, int length)
    {
        var document = processor.Document;
        var whole = slice;
        slice.Start += length;
        return slice.CurrentChar switch
        {
            '(' => LinkHelper.TryParseInlineLink(ref slice, out _, out _),
            '[' when slice.PeekChar() != '^' => LinkHelper.TryParseLabel(ref slice, out var label) && document.ContainsLinkReferenceDefinition(label!),
            _ => LinkHelper.TryParseLabel(ref whole, out var shortcut) && document.ContainsLinkReferenceDefinition(shortcut!),
        };
    }
}
