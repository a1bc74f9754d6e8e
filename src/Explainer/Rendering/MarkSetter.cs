using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;

namespace Explainer.Rendering;

/// <summary>
/// Sets citation marks as English print does: no space before them, and after the stop that they stand at. <c>said so [@a].</c> becomes
/// <c>said so.[@a]</c>, whose raised mark leaves no hole in the line. Words and their order stay as written.
/// </summary>
internal static class MarkSetter
{
    // A closing quotation mark or bracket stays where it is: what is behind it may not be what the mark vouches for.
    private const string Stops = ".,;:!?…";

    /// <summary>The same parts, with their marks in place.</summary>
    public static ImmutableArray<BodyPart> Set(ImmutableArray<BodyPart> parts)
    {
        if (!parts.Any(p => p is Citation))
            return parts;
        var set = ImmutableArray.CreateBuilder<BodyPart>(parts.Length + 4);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not Citation)
            {
                set.Add(parts[i]);
                continue;
            }

            if (set is [.., TextRun before])
                Replace(set, before, before.Words.Slice(0, before.Words.Span.TrimEnd(" \n").Length));
            var (marks, next) = MarksFrom(parts, i);
            if (next < parts.Length && parts[next] is TextRun after && StopsAtStart(after.Words.Span) is > 0 and var stops)
            {
                set.Add(Cut(after, ..stops));
                set.AddRange(marks);
                Add(set, Cut(after, stops..));
                next++;
            }
            else
            {
                set.AddRange(marks);
            }

            i = next - 1;
        }

        return set.ToImmutable();
    }

    // The citations from here on that only blanks part, and the place behind them.
    private static (List<BodyPart> Marks, int Next) MarksFrom(ImmutableArray<BodyPart> parts, int start)
    {
        var marks = new List<BodyPart> { parts[start] };
        var next = start + 1;
        while (true)
        {
            var at = next;
            while (at < parts.Length && parts[at] is TextRun run && run.Words.Span.IsWhiteSpace())
                at++;
            if (at >= parts.Length || parts[at] is not Citation)
                return (marks, next);
            marks.Add(parts[at]);
            next = at + 1;
        }
    }

    private static int StopsAtStart(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Stops.Contains(text[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    private static void Replace(ImmutableArray<BodyPart>.Builder set, TextRun run, KeptText text)
    {
        set.RemoveAt(set.Count - 1);
        Add(set, run with { Words = text });
    }

    private static void Add(ImmutableArray<BodyPart>.Builder set, TextRun run)
    {
        if (run.Words.Length > 0)
            set.Add(run);
    }

    private static TextRun Cut(TextRun run, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(run.Words.Length);
        return run with { Words = run.Words.Slice(start, length) };
    }
}
