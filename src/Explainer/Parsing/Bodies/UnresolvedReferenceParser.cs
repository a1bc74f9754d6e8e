using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// Notes what was meant as a link and stays text: <c>[text][label]</c> and <c>[^label]</c> without a line that defines the label,
/// <c>[text](../a b.md)</c> with an address that is none, <c>[[</c> and <c>]]</c> around no slug. It takes nothing: the brackets are
/// read as they would be without it. Words in brackets alone, as <c>[sic]</c>, are words in brackets.
/// </summary>
internal sealed class UnresolvedReferenceParser : InlineParser
{
    // The longest label of CommonMark (6.3); what is longer was no link.
    private const int Longest = 999;

    private static readonly object Key = new();

    /// <summary>Makes the parser.</summary>
    public UnresolvedReferenceParser() => OpeningCharacters = ['[', '!'];

    /// <summary>What a document has of it, in order.</summary>
    public static IReadOnlyList<UnresolvedReference> Of(MarkdownDocument document) =>
        document.GetData(Key) as List<UnresolvedReference> ?? [];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var opening = slice;
        if (opening.CurrentChar == '!' && opening.NextChar() != '[')
            return false;
        if (opening.CurrentChar == '[' && Find(processor, opening) is { } found)
            Note(processor, opening.Start, found);
        return false;
    }

    private static (int Length, string Why, string? Label)? Find(InlineProcessor processor, StringSlice opening)
    {
        var text = opening.AsSpan();
        if (text.StartsWith("[[", StringComparison.Ordinal))
            return Wiki(processor, opening, text);
        var length = End(text) + 1;
        if (length < 3 || IsIndex(opening))
            return null;
        if (text[1] == '^')
            return Footnote(processor, opening, text[2..(length - 1)], length);
        if (text[1..(length - 1)].IsWhiteSpace() || length >= text.Length)
            return null;
        return text[length] switch
        {
            '[' => Labelled(processor, opening, text, length),
            '(' when IsAddress(text[(length + 1)..]) && !BracketSyntax.IsLink(processor, opening, length) =>
                (length + 1 + EndOfAddress(text[(length + 1)..]), "an address has no blanks, and a bracket closes it", null),
            _ => null,
        };
    }

    private static (int, string, string?)? Labelled(InlineProcessor processor, StringSlice opening, ReadOnlySpan<char> text, int length)
    {
        var label = End(text[length..]);
        // A mark of a footnote or a citation is judged for itself.
        if (label < 0 || (label > 1 && text[length + 1] is '^' or '@' or '[') || BracketSyntax.IsLink(processor, opening, length))
            return null;
        var name = (label == 1 ? text[1..(length - 1)] : text[(length + 1)..(length + label)]).ToString();
        return name.AsSpan().IsWhiteSpace() || (label == 1 && processor.Document.ContainsLinkReferenceDefinition(name)) ? null : (length + label + 1, $"there is no line [{name}]: with its address", name);
    }

    private static (int, string, string?)? Footnote(InlineProcessor processor, StringSlice opening, ReadOnlySpan<char> label, int length) =>
        label.ContainsAny(" \t\n") || BracketSyntax.IsLink(processor, opening, length) || processor.Document.ContainsLinkReferenceDefinition($"^{label}") ? null
        : (length, $"there is no line [^{label}]: with the footnote", $"^{label}");

    private static (int, string, string?)? Wiki(InlineProcessor processor, StringSlice opening, ReadOnlySpan<char> text)
    {
        var length = text[2..].IndexOfAny('[', ']');
        if (length < 0 || !text[(length + 2)..].StartsWith("]]", StringComparison.Ordinal) || BracketSyntax.IsLink(processor, opening, length + 4))
            return null;
        // What has a slug was taken by the parser of such links, which comes first.
        return (length + 4, "a slug belongs between [[ and ]], on one line", null);
    }

    // Behind a letter or a bracket it counts something: a[0][1].
    private static bool IsIndex(StringSlice opening) =>
        opening.PeekCharExtra(-1) is var before && (char.IsLetterOrDigit(before) || before is ']' or ')') && opening.PeekChar() != '^';

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("/", StringComparison.Ordinal) || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal);

    private static int EndOfAddress(ReadOnlySpan<char> text)
    {
        var line = text.IndexOf('\n') is >= 0 and var feed ? text[..feed] : text;
        return line.IndexOf(')') is >= 0 and var close ? close + 1 : line.IndexOfAny(' ', '\t') is >= 0 and var blank ? blank : line.Length;
    }

    // The bracket that closes the first, with none between them that is not escaped.
    private static int End(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < Math.Min(text.Length, Longest); i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '[' or ']')
                return text[i] == ']' ? i : -1;
        }

        return -1;
    }

    private static void Note(InlineProcessor processor, int start, (int Length, string Why, string? Label) found)
    {
        if (processor.Document.GetData(Key) is not List<UnresolvedReference> all)
            processor.Document.SetData(Key, all = []);
        var from = processor.GetSourcePosition(start);
        all.Add(new(from, processor.GetSourcePosition(start + found.Length - 1) + 1 - from, found.Why, found.Label));
    }
}
