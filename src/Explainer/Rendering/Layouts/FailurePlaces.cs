using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Explainer.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Explainer.Rendering.Layouts;

/// <summary>Finds what a layout was doing when it threw.</summary>
/// <param name="assembly">The compiled layouts.</param>
/// <param name="symbols">Their portable PDB: for each stretch of code its place in the layout.</param>
/// <param name="layouts">The layout files.</param>
internal sealed class FailurePlaces(Assembly assembly, byte[] symbols, ImmutableArray<SourceFile> layouts)
{
    // Read when something fails, and never given back: it is memory that we hold anyway.
    private readonly Lazy<MetadataReader> reader = new(() =>
        MetadataReaderProvider.FromPortablePdbImage([.. symbols]).GetMetadataReader());

    /// <summary>The failure for an exception.</summary>
    /// <param name="fault">What came out of rendering.</param>
    /// <param name="name">The layout that was rendered.</param>
    public LayoutFailure Explain(Exception fault, string name)
    {
        var layout = layouts.FirstOrDefault(l => l.Path == $"layouts/{name}.cshtml");
        var at = Innermost(fault) ?? (layout is null ? null : Beginning(layout));
        var message = fault.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return new(message, at, (fault as LayoutException)?.Hint);
    }

    // The frame nearest to the fault that is a layout's: what the layout called from there is the product's or the framework's.
    private SourceSpan? Innermost(Exception fault) =>
        new StackTrace(fault, fNeedFileInfo: false)
            .GetFrames()
            .Select(PlaceOf)
            .FirstOrDefault(place => place is not null);

    private SourceSpan? PlaceOf(StackFrame frame)
    {
        if (frame.GetMethod() is not { } method || method.Module.Assembly != assembly)
            return null;
        var debug = reader.Value.GetMethodDebugInformation(((MethodDefinitionHandle)MetadataTokens.Handle(method.MetadataToken)).ToDebugInformationHandle());
        var offset = frame.GetILOffset();
        SequencePoint? last = null;
        foreach (var point in debug.GetSequencePoints())
        {
            if (point.Offset > offset)
                break;
            if (!point.IsHidden)
                last = point;
        }

        return last is { } found ? SpanOf(found) : null;
    }

    private SourceSpan? SpanOf(SequencePoint point)
    {
        var path = reader.Value.GetString(reader.Value.GetDocument(point.Document).Name);
        if (layouts.FirstOrDefault(l => l.Path == path) is not { } layout)
            return null;
        var lines = SourceText.From(layout.Text).Lines;
        var from = OffsetOf(lines, point.StartLine, point.StartColumn);
        return layout.Span(from, OffsetOf(lines, point.EndLine, point.EndColumn) - from);
    }

    private static int OffsetOf(TextLineCollection lines, int line, int column)
    {
        var found = lines[Math.Clamp(line - 1, 0, lines.Count - 1)];
        return Math.Min(found.Start + column - 1, found.End);
    }

    // For what failed before or after the layout's own code ran: its @model, which says what it shows.
    private static SourceSpan Beginning(SourceFile layout)
    {
        var at = layout.Text.IndexOf("@model", StringComparison.Ordinal);
        if (at < 0)
            return layout.Span(0, 0);
        var end = layout.Text.AsSpan(at).IndexOfAny('\r', '\n');
        return layout.Span(at, end < 0 ? layout.Text.Length : end);
    }
}
