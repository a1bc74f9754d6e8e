using System.Collections.Immutable;
using Explainer.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Explainer.Rendering.Layouts;

/// <summary>Finds the place in a layout that a place in its C# came from.</summary>
/// <param name="layouts">All layout files.</param>
internal sealed class FaultPlaces(ImmutableArray<SourceFile> layouts)
{
    // Directives that Razor writes into the C# without a #line, or one column off.
    private static readonly string[] Directives = ["@model", "@inherits", "@implements", "@namespace", "@attribute", "@using"];

    /// <summary>The place in the layout.</summary>
    /// <param name="location">The place in the C#.</param>
    /// <param name="layout">The layout of that C#; none if it is our own.</param>
    /// <returns>The faulty text itself where the layout has it; else the line, else the beginning of the layout.</returns>
    public SourceSpan? Of(Location location, SourceFile? layout)
    {
        if (location.SourceTree is not { } tree || layout is null)
            return null;
        var code = tree.GetText().ToString(location.SourceSpan);
        var mapped = tree.GetMappedLineSpan(location.SourceSpan);
        if (mapped.HasMappedPath && layouts.FirstOrDefault(l => l.Path == mapped.Path) is { } file)
            return InLine(file, mapped.StartLinePosition, code);
        return InDirective(layout, code)
            ?? layouts.Where(l => l.Path == LayoutNames.Imports).Select(l => InDirective(l, code)).FirstOrDefault()
            ?? layout.Span(0, 0);
    }

    // The same text nearest to the column that Roslyn says: #line counts lines, and Razor pads with blanks only where there is room.
    private static SourceSpan InLine(SourceFile file, LinePosition position, string code)
    {
        var lines = SourceText.From(file.Text).Lines;
        var line = lines[Math.Min(position.Line, lines.Count - 1)];
        var column = Math.Min(position.Character, line.Span.Length);
        var text = file.Text.AsSpan(line.Start, line.Span.Length);
        var best = -1;
        for (var at = Next(text, code, 0); at >= 0; at = Next(text, code, at + 1))
        {
            if (best < 0 || Math.Abs(at - column) < Math.Abs(best - column))
                best = at;
        }

        return best >= 0 ? file.Span(line.Start + best, code.Length) : file.Span(line.Start + column, 0);
    }

    private static int Next(ReadOnlySpan<char> text, string code, int from)
    {
        if (code.Length == 0 || from >= text.Length)
            return -1;
        var found = text[from..].IndexOf(code, StringComparison.Ordinal);
        return found < 0 ? -1 : from + found;
    }

    private static SourceSpan? InDirective(SourceFile file, string code)
    {
        foreach (var line in SourceText.From(file.Text).Lines)
        {
            var text = file.Text.AsSpan(line.Start, line.Span.Length);
            if (!Array.Exists(Directives, d => file.Text.AsSpan(line.Start, line.Span.Length).TrimStart().StartsWith(d, StringComparison.Ordinal)))
                continue;
            if (Next(text, code, 0) is var at && at >= 0)
                return file.Span(line.Start + at, code.Length);
        }

        return null;
    }
}
