using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds brackets that begin as a citation does and are none: no id stands in them, or more than an id can hold.</summary>
internal static class EmptyCitations
{
    private const string Opening = "[@";

    /// <summary>Prepares for a site.</summary>
    public static TextCheck Prepare(Site _) => Check;

    private static void Check(EntryText text, ProblemList problems)
    {
        foreach (var block in text.Blocks)
        {
            var words = block.Folded.Text;
            for (var at = words.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Opening, at + 1, StringComparison.Ordinal))
            {
                var close = words.IndexOf(']', at);
                var length = close < 0 ? Opening.Length : close + 1 - at;
                if (block.IsOwn(at, 1) && block.SpanOf(at, length) is { } span && span.File.Text.AsSpan(span.Start, 1).SequenceEqual("["))
                    problems.Add(Rules.Content.CitationWithoutSource, span, $"{block.Written(at, length)} names no source", "write the id of a source, then a place in it behind a comma: [@nyt-2022-02-24, p. 4]");
            }
        }
    }
}
