using System.Collections.Immutable;
using Explainer.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Explainer.Parsing.Bodies;

/// <summary>Turns a Markdown tree into a <see cref="Body"/>: divides it at its labels, gives out ids, gathers footnotes.</summary>
/// <param name="map">Where the text stands.</param>
/// <param name="allowHtml">Whether HTML may pass.</param>
/// <param name="grammar">The known labels.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class BodyWriter(SourceMap map, bool allowHtml, LabelGrammar grammar, ProblemList problems)
{
    private readonly HeadingIds ids = new();
    private readonly ImmutableArray<BodySection>.Builder sections = ImmutableArray.CreateBuilder<BodySection>();
    private readonly PartList parts = new();
    private LabelBlock? label;
    private SectionRole role = SectionRole.Lede;

    /// <summary>Writes a document.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="labels">Its labels in order.</param>
    public Body Write(MarkdownDocument document, List<LabelBlock> labels)
    {
        // Sections and notes take ids first, headings what is free.
        var labelIds = labels.ConvertAll(IdOf);
        var blocks = new BlockWriter(map, allowHtml, ids, problems);
        PhotoLine? photo = null;
        foreach (var block in document)
        {
            switch (block)
            {
                case LabelBlock next:
                    FinishSection(next, next.Match.Role);
                    foreach (var child in next)
                        blocks.Write(child, parts);
                    break;
                case PhotoBlock line when Photo(line, blocks) is { } found:
                    photo = found;
                    break;
                case HeadingBlock { Level: <= 2 } when label is not null:
                    FinishSection(null, SectionRole.Other);
                    blocks.Write(block, parts);
                    break;
                default:
                    blocks.Write(block, parts);
                    break;
            }
        }

        FinishSection(null, SectionRole.Other);
        var footnotes = Footnotes(document, blocks);
        return new(photo, sections.DrainToImmutable(), footnotes, [.. labelIds, .. blocks.Headings]);
    }

    private BodyId IdOf(LabelBlock block)
    {
        var match = block.Match;
        var at = map.Span(block.LabelStart, match.Length);
        if (!match.Known)
        {
            var hint = Spelling.DidYouMean(match.Name, grammar.Labels) ?? "add it under labels in site.yml, or remove the colon";
            problems.Add(Rules.Content.UnknownLabel, at, $"\"{match.Name}\" is no known label", hint, match.Name);
        }

        var first = SectionRoles.Labels(match.Role) is [var name, ..] ? name : match.Name;
        block.Id = ids.TakeForLabel(Slugs.OfHeading(first));
        return new(block.Id, 0, match.Text, at);
    }

    private void FinishSection(LabelBlock? next, SectionRole nextRole)
    {
        var inside = parts.Take();
        if (label is { } l)
            sections.Add(new(l.Id, role, new(l.Match.Text, map.Span(l.LabelStart, l.Match.Length)), inside));
        else if (!inside.IsEmpty)
            sections.Add(new(null, role, null, inside));
        (label, role) = (next, nextRole);
    }

    // None where the word stands in code or a URL, not in the text.
    private PhotoLine? Photo(PhotoBlock line, BlockWriter blocks)
    {
        var inside = new PartList();
        blocks.Inlines.Write(line.Inline, inside, false);
        var text = PlainText.Of(inside.Take());
        var word = PhotoWord.Find(text);
        return word < 0 ? null : new(text[..word].TrimEnd(), text[(word + PhotoWord.Text.Length)..].TrimStart(), map.Span(line.Span));
    }

    private ImmutableArray<Footnote> Footnotes(MarkdownDocument document, BlockWriter blocks)
    {
        var all = document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<MarkdigFootnote>()).OrderBy(note => note.Order).ToList();
        var texts = all.ConvertAll(note =>
        {
            foreach (var block in note)
                blocks.Write(block, parts);
            return parts.Take();
        });
        return [.. all.Select((note, i) => new Footnote(note.Order, blocks.Inlines.UsesOf(note.Order), texts[i]))];
    }
}
