using System.Buffers;
using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>Finds the line of a layout that wrote a URL which no writer did: where it stands there literally, and once.</summary>
/// <param name="layouts">The layouts.</param>
internal sealed class LayoutLines(ImmutableArray<SourceFile> layouts)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' \t\r\n=()<>,;");

    /// <summary>The place, or none.</summary>
    public SourceSpan? Find(string? url)
    {
        if (string.IsNullOrEmpty(url) || layouts.IsDefaultOrEmpty)
            return null;
        SourceSpan? found = null;
        foreach (var layout in layouts)
        {
            for (var at = layout.Text.IndexOf(url, StringComparison.Ordinal); at >= 0; at = layout.Text.IndexOf(url, at + 1, StringComparison.Ordinal))
            {
                if (!IsWhole(layout.Text, at, url.Length))
                    continue;
                if (found is not null)
                    return null;
                found = layout.Span(at, url.Length);
            }
        }

        return found;
    }

    private static bool IsWhole(string text, int start, int length) =>
        start > 0 && Ends.Contains(text[start - 1]) && start + length < text.Length && Ends.Contains(text[start + length]);
}
