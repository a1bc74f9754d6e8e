using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// Opens a <see cref="LabelBlock"/> where a line starts with a label. CommonMark would read a label behind a paragraph or a bullet as
/// that paragraph's next line, so this may interrupt both. Not in code (Markdig does not ask), block quotes and footnotes.
/// </summary>
internal sealed class LabelBlockParser(LabelGrammar grammar) : BlockParser
{
    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is ParagraphBlock { Parent: LabelBlock label } && IsUnderline(processor.Line.AsSpan()))
            return CloseAbove(processor, label);
        if (processor.IsCodeIndent || grammar.Match(processor.Line.AsSpan()) is not { } match)
            return BlockState.None;
        var container = processor.GetCurrentContainerOpened();
        var inList = container is ListItemBlock;
        if (!match.Known && (inList || processor.CurrentBlock is ParagraphBlock))
            return BlockState.None;
        for (Block? outer = container; outer is not null and not MarkdownDocument; outer = outer.Parent)
        {
            if (outer is QuoteBlock)
                return BlockState.None;
            if (outer is MarkdigFootnote footnote)
            {
                // Markdig lets a footnote go on without indentation; a label at the start of a line ends it.
                if (inList || processor.ColumnBeforeIndent > 0)
                    return BlockState.None;
                processor.Close(footnote);
                break;
            }
        }

        return Open(processor, match);
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.None;

    private static bool IsUnderline(ReadOnlySpan<char> line) =>
        line.TrimEnd() is [('-' or '=') and var mark, ..] words && words.IndexOfAnyExcept(mark) < 0;

    // Dashes below a paragraph make it a heading; a labelled line is none, so there they are the rule that the writer meant.
    private static BlockState CloseAbove(BlockProcessor processor, LabelBlock label)
    {
        processor.Close(label);
        if (processor.IsCodeIndent || processor.CurrentChar != '-' || processor.Line.AsSpan().TrimEnd().Length < 3)
            return BlockState.None;
        processor.NewBlocks.Push(new ThematicBreakBlock(ThematicBreakParser.Default)
        {
            Column = processor.Column,
            Span = new MarkdigSpan(processor.Start, processor.Line.End),
            ThematicChar = '-',
        });
        return BlockState.BreakDiscard;
    }

    private LabelBlock Create(BlockProcessor processor, LabelMatch match)
    {
        var label = new LabelBlock(this, match, processor.Start)
        {
            Column = processor.Column,
            Span = new MarkdigSpan(processor.Start, processor.Line.End),
        };
        Labels.Add(processor.Document, label, grammar);
        return label;
    }

    private BlockState Open(BlockProcessor processor, LabelMatch match)
    {
        var label = Create(processor, match);
        processor.Line.Start += match.Rest;
        processor.Column += match.Rest;
        processor.RestartIndent();
        processor.ParseIndent();
        if (processor.IsBlankLine)
        {
            processor.NewBlocks.Push(label);
            return BlockState.BreakDiscard;
        }

        // What stands behind the colon is prose even where it starts like a list ("State of play: 2022. ...").
        processor.NewBlocks.Push(new ParagraphBlock(processor.Parsers.FindExact<ParagraphBlockParser>()!)
        {
            Column = processor.Column,
            Span = new MarkdigSpan(processor.Start, processor.Line.End),
        });
        processor.NewBlocks.Push(label);
        return BlockState.Continue;
    }
}
