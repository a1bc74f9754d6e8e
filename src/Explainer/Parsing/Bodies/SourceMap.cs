using Explainer.Diagnostics;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Parsing.Bodies;

/// <summary>Says where the parsed text stands in its file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where the parsed text begins in the file.</param>
/// <param name="Whole">Set where the parsed text is not as in the file (a folded YAML value): all of it then stands there.</param>
internal readonly record struct SourceMap(SourceFile File, int Offset, SourceSpan? Whole = null)
{
    /// <summary>The place of a stretch of the parsed text.</summary>
    public SourceSpan Span(int start, int length) => Whole ?? File.Span(Offset + start, length);

    /// <summary>The place of one of Markdig's spans, which name the last unit, not the one behind it.</summary>
    public SourceSpan Span(MarkdigSpan span) => Span(span.Start, Math.Max(0, span.End - span.Start + 1));
}
