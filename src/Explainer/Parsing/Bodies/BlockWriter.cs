using System.Globalization;
using Explainer.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>Writes Markdown blocks as parts.</summary>
/// <param name="map">Where the text stands.</param>
/// <param name="allowHtml">Whether HTML may pass.</param>
/// <param name="ids">Gives headings their ids.</param>
/// <param name="problems">Takes the HTML that may not pass.</param>
internal sealed class BlockWriter(SourceMap map, bool allowHtml, HeadingIds ids, ProblemList problems)
{
    private readonly List<BodyId> headings = [];

    /// <summary>The headings written so far.</summary>
    public IReadOnlyList<BodyId> Headings => headings;

    /// <summary>Writes text within blocks.</summary>
    public InlineWriter Inlines { get; } = new(map, allowHtml, problems);

    /// <summary>Writes one block with all that is in it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="tight">Whether it stands in a tight list, whose paragraphs have no tags.</param>
    public void Write(Block block, PartList parts, bool tight = false)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading, parts);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, parts, tight);
                break;
            case ListBlock list:
                List(list, parts);
                break;
            case LabelBlock label:
                Note(label, parts, tight);
                break;
            case QuoteBlock quote:
                parts.Block("<blockquote>\n");
                foreach (var child in quote)
                    Write(child, parts);
                parts.Block("</blockquote>\n");
                break;
            case CodeBlock code:
                Code(code, parts);
                break;
            case Table table:
                TableWriter.Write(table, parts, cell => Cell(cell, parts));
                break;
            case ThematicBreakBlock:
                parts.Block("<hr>\n");
                break;
            case HtmlBlock html:
                Raw(html, parts);
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock or EmptyBlock:
                break;
            default:
                throw new InvalidOperationException($"no way to write {block.GetType()}");
        }
    }

    private void Paragraph(ParagraphBlock paragraph, PartList parts, bool tight)
    {
        parts.Block(tight ? "" : "<p>");
        Inlines.Write(paragraph.Inline, parts, true);
        parts.Block(tight ? "\n" : "</p>\n");
    }

    private void Heading(HeadingBlock heading, PartList parts)
    {
        var text = new PartList();
        Inlines.Write(heading.Inline, text, false);
        var inside = text.Take();
        var words = PlainText.Of(inside);
        var id = ids.TakeForHeading(Slugs.OfHeading(words));
        headings.Add(new(id, heading.Level, words, map.Span(heading.Span)));
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        parts.Block($"<h{level}");
        parts.Add(new Anchor(id));
        parts.Block(">");
        foreach (var part in inside)
            parts.Add(part);
        parts.Block($"</h{level}>\n");
    }

    private void List(ListBlock list, PartList parts)
    {
        var start = list.IsOrdered && list.OrderedStart is { } first and not "1" ? $" start=\"{first}\"" : "";
        parts.Block(list.IsOrdered ? $"<ol{start}>\n" : "<ul>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            parts.Block("<li>");
            var noteOpen = false;
            foreach (var child in item)
            {
                if (noteOpen && child is LabelBlock)
                    parts.Add(new NoteEnd());
                noteOpen |= child is LabelBlock;
                Write(child, parts, tight: !list.IsLoose);
            }

            if (noteOpen)
                parts.Add(new NoteEnd());
            parts.Block("</li>\n");
        }

        parts.Block(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    // The label of a bullet. What follows it in the bullet is the note's too, so the list item writes its end.
    private void Note(LabelBlock label, PartList parts, bool tight)
    {
        var text = label.Match.Text;
        parts.Add(new NoteStart(label.Id, label.Match.Role, new(text, map.Span(label.LabelStart, label.Match.Length))));
        if (label is not [ParagraphBlock paragraph])
        {
            parts.Add(new NoteLabel(text));
            return;
        }

        parts.Block(tight ? "" : "<p>");
        parts.Add(new NoteLabel(text));
        Inlines.Write(paragraph.Inline, parts, true);
        parts.Block(tight ? "\n" : "</p>\n");
    }

    private static void Code(CodeBlock code, PartList parts)
    {
        var language = code is FencedCodeBlock { Info: { Length: > 0 } info } ? $" class=\"language-{HtmlText.Encode(info)}\"" : "";
        parts.Block($"<pre tabindex=\"0\"><code{language}>");
        for (var i = 0; i < code.Lines.Count; i++)
            parts.Block(HtmlText.Encode(code.Lines.Lines[i].Slice.AsSpan()) + "\n");
        parts.Block("</code></pre>\n");
    }

    // A cell holds one paragraph, whose tags would only add space.
    private void Cell(TableCell cell, PartList parts)
    {
        foreach (var child in cell)
        {
            if (child is ParagraphBlock paragraph)
                Inlines.Write(paragraph.Inline, parts, true);
            else
                Write(child, parts);
        }
    }

    private void Raw(HtmlBlock html, PartList parts)
    {
        if (!allowHtml)
        {
            var span = map.Span(html.Span);
            var tagEnd = span.Text.AsSpan().IndexOf('>') + 1;
            var lineEnd = span.Text.AsSpan().IndexOfAny('\r', '\n');
            var length = tagEnd > 0 ? tagEnd : lineEnd > 0 ? lineEnd : span.Length;
            problems.Add(Rules.Content.RawHtml, span with { Length = length }, "HTML is not allowed in Markdown");
        }

        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice.AsSpan();
            parts.Block((allowHtml ? line.ToString() : HtmlText.Encode(line)) + "\n");
        }
    }
}
