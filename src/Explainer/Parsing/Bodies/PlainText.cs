using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Explainer.Parsing.Bodies;

/// <summary>Reads parts as plain text.</summary>
public static class PlainText
{
    /// <summary>
    /// The words of parts, for descriptions, search and the like: blocks divided by a line feed, line breaks in a block as blanks.
    /// Labels, citations and the marks of footnotes are no words of the text.
    /// </summary>
    /// <param name="parts">The parts.</param>
    /// <param name="shown">What a link by slug without text of its own shows; default: the slug.</param>
    public static string Of(ImmutableArray<BodyPart> parts, Func<WikiLink, string>? shown = null)
    {
        var text = new StringBuilder();
        var blockEnds = false;
        foreach (var part in parts)
        {
            blockEnds |= Divides(part);
            var words = WordsOf(part, shown);
            if (words.Length == 0)
                continue;
            if (blockEnds && text.Length > 0)
                text.Append('\n');
            blockEnds = Divides(part);
            text.Append(blockEnds ? words.Trim() : words.Replace('\n', ' '));
        }

        return text.ToString().Trim();
    }

    /// <summary>Whether a part ends the flow of text before it and begins another.</summary>
    internal static bool Divides(BodyPart part) => part is Markup { Inline: false } or NoteStart or NoteEnd;

    /// <summary>The words of one part.</summary>
    internal static string WordsOf(BodyPart part, Func<WikiLink, string>? shown) => part switch
    {
        TextRun run => run.Text,
        WikiLink link => link.Text ?? shown?.Invoke(link) ?? link.Target.Value,
        Markup markup => markup.Words,
        _ => "",
    };

    // Tags out, references in. Markup is HTML of our own making, or what a site allows by itself.
    internal static string Strip(string html)
    {
        var text = new StringBuilder();
        for (var rest = html.AsSpan(); !rest.IsEmpty;)
        {
            var tag = rest.IndexOf('<');
            text.Append(tag < 0 ? rest : rest[..tag]);
            if (tag < 0)
                break;
            if (rest[tag..].StartsWith("<br", StringComparison.Ordinal))
                text.Append('\n');
            var end = rest[tag..].IndexOf('>');
            rest = end < 0 ? [] : rest[(tag + end + 1)..];
        }

        // The line feeds between the tags of blocks are no text.
        return IsBlank(text) ? (html.Contains("<br", StringComparison.Ordinal) ? "\n" : "") : WebUtility.HtmlDecode(text.ToString());
    }

    private static bool IsBlank(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
                return false;
        }

        return true;
    }
}
