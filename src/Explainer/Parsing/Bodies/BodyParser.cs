using System.Collections.Immutable;
using Explainer.Diagnostics;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// Turns Markdown (CommonMark 0.31, pipe tables, footnotes, <c>[[..]]</c>, <c>[@..]</c>) into bodies. One serves all files of a site,
/// from any thread.
/// </summary>
public sealed class BodyParser
{
    private readonly LabelGrammar grammar;
    private readonly bool allowHtml;
    private readonly MarkdownPipeline plain;
    private readonly MarkdownPipeline labelled;
    private readonly MarkdownPipeline inline;

    /// <summary>Makes a parser.</summary>
    /// <param name="labels">Labels beside the known ones, by role: <c>labels</c> of <c>site.yml</c>.</param>
    /// <param name="allowHtml">Whether HTML may stand in Markdown.</param>
    public BodyParser(IReadOnlyDictionary<SectionRole, ImmutableArray<string>> labels, bool allowHtml)
    {
        grammar = new(labels);
        this.allowHtml = allowHtml;
        plain = Blocks().Build();
        labelled = WithLabels(Blocks()).Build();
        inline = OneParagraph().Build();
    }

    /// <summary>Parses the text of a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bodyStart">Where its Markdown begins: the start of the first line behind the front matter.</param>
    /// <param name="labelled">Whether labels divide it into sections: so in articles.</param>
    /// <param name="problems">Takes HTML that is not allowed, unknown labels, text nested too deep.</param>
    public Body Parse(SourceFile file, int bodyStart, bool labelled, ProblemList problems)
    {
        var map = new SourceMap(file, bodyStart);
        if (Read(file.Text[bodyStart..], labelled ? this.labelled : plain, map, problems) is not { } document)
            return Body.Empty;
        return new BodyWriter(map, allowHtml, grammar, problems).Write(document, labelled ? Labels.Of(document) : []);
    }

    /// <summary>Parses a value of front matter as inline Markdown: what would begin a block is plain text, names in it do not link.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The value and where it stands. Places in it are exact where it stands there as it is, between quotes or not; else the whole.</param>
    /// <param name="problems">Takes HTML that is not allowed, text nested too deep.</param>
    public ImmutableArray<BodyPart> ParseInline(SourceFile file, Located<string> text, ProblemList problems)
    {
        var found = text.At.Text.IndexOf(text.Value, StringComparison.Ordinal);
        var map = new SourceMap(file, text.At.Start + Math.Max(0, found), found < 0 ? text.At : null);
        if (Read(text.Value, inline, map, problems) is not { } document)
            return [];
        var parts = new PartList();
        var writer = new InlineWriter(map, allowHtml, problems);
        var first = true;
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            if (!first)
                parts.SoftBreak(map.Span(paragraph.Span.Start, 0), false);
            first = false;
            writer.Write(paragraph.Inline, parts, false);
        }

        return parts.Take();
    }

    private static MarkdownDocument? Read(string text, MarkdownPipeline pipeline, SourceMap map, ProblemList problems)
    {
        if (TryRead(text, pipeline) is { } document)
        {
            ReportUnresolved(document, map, problems);
            return document;
        }

        // Which line goes too deep: the last of the shortest run of lines from the start that does.
        var ends = new List<int>();
        for (var at = 0; text.AsSpan(at).IndexOf('\n') is var next and >= 0; at += next + 1)
            ends.Add(at + next);
        ends.Add(text.Length);
        var (low, high) = (0, ends.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (TryRead(text[..ends[middle]], pipeline) is null)
                high = middle;
            else
                low = middle + 1;
        }

        var start = low == 0 ? 0 : ends[low - 1] + 1;
        var line = text[start..ends[low]].TrimEnd();
        problems.Add(Rules.Content.TooDeep, map.Span(start, line.Length), "quotes, lists, brackets or emphasis nested too deep");
        return null;
    }

    private static void ReportUnresolved(MarkdownDocument document, SourceMap map, ProblemList problems)
    {
        foreach (var reference in UnresolvedReferenceParser.Of(document))
        {
            var at = map.Span(reference.Start, reference.Length);
            // Of numbers none is nearer than another.
            var near = reference.Label is not { Length: > 3 } ? null
                : Spelling.Nearest(reference.Label, document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.Links.Keys).Where(label => label[0] == '^' == (reference.Label[0] == '^')));
            problems.Add(Rules.Link.UnresolvedReferenceLink, at, $"{at.Text.ReplaceLineEndings(" ")} stays text: {reference.Why}{(near is null ? "" : $"; did you mean [{near}]?")}");
        }
    }

    private static MarkdownDocument? TryRead(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // Markdig's guard against running out of stack has no exception type of its own.
            return null;
        }
    }

    private static MarkdownPipelineBuilder Blocks()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes();
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += RestoreTabs;
        return WithBrackets(builder);
    }

    // Markdig copies a heading behind a tab with the tab as blanks, and loses where it stood: back to the source.
    private static void RestoreTabs(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines: { Count: 1 } lines } || ReferenceEquals(lines.Lines[0].Slice.Text, processor.Line.Text))
            return;
        var copy = lines.Lines[0].Slice;
        copy.Trim();
        var start = processor.Line.Text.IndexOf(copy.ToString(), lines.Lines[0].Position, StringComparison.Ordinal);
        if (start >= 0)
            lines.Lines[0].Slice = new StringSlice(processor.Line.Text, start, start + copy.Length - 1);
    }

    private MarkdownPipelineBuilder WithLabels(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new LabelBlockParser(grammar));
        return builder;
    }

    private static MarkdownPipelineBuilder OneParagraph()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return WithBrackets(builder);
    }

    // First of all inline parsers that ask for a bracket: before links, and before tables see a bar.
    private static MarkdownPipelineBuilder WithBrackets(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        builder.InlineParsers.Insert(1, new CitationParser());
        builder.InlineParsers.Insert(2, new UnresolvedReferenceParser());
        builder.InlineParsers.Insert(3, new FootnoteBracketParser());
        return builder;
    }
}
