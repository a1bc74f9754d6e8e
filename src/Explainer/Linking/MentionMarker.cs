using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Bodies;

namespace Explainer.Linking;

/// <summary>Puts the marks of mentions into a list of parts. Tags stay well nested; the words stay as they are.</summary>
internal static class MentionMarker
{
    /// <summary>The parts with the marks in place.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="marks">The marks, in order, without overlaps.</param>
    public static ImmutableArray<BodyPart> Apply(ImmutableArray<BodyPart> parts, List<MentionMark> marks)
    {
        if (marks.Count == 0)
            return parts;
        var cuts = new List<(int Part, int Offset, bool Starts, EntryKey Means)>(marks.Count * 2);
        foreach (var mark in marks)
            AddCuts(parts, mark, cuts);
        var marked = ImmutableArray.CreateBuilder<BodyPart>(parts.Length + (cuts.Count * 2));
        var next = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var from = 0;
            for (; next < cuts.Count && cuts[next].Part == i; next++)
            {
                AddRun(marked, parts[i], from, cuts[next].Offset);
                from = cuts[next].Offset;
                marked.Add(cuts[next].Starts ? new MentionStart(cuts[next].Means) : MentionEnd.Here);
            }

            AddRun(marked, parts[i], from, Length(parts[i]));
        }

        return marked.DrainToImmutable();
    }

    // A name in one run, or across tags that open and close within it, is one link. Where a tag opens or closes within the name only,
    // the link is opened before the tag if nothing stands between; else each run is a link of its own. So it is too where a mark with a
    // link of its own stands within the name.
    private static void AddCuts(ImmutableArray<BodyPart> parts, MentionMark mark, List<(int, int, bool, EntryKey)> cuts)
    {
        var (first, start) = mark.From;
        var (last, end) = (mark.To.Part, mark.To.Offset + 1);
        var (low, depth) = Depth(parts, first + 1, last);
        for (; low < 0 && start == 0 && first > 0 && parts[first - 1] is Markup { Inline: true, Html: "<strong>" or "<em>" }; low++, depth++)
            first--;
        for (; low >= 0 && depth > 0 && end == Length(parts[last]) && last + 1 < parts.Length && parts[last + 1] is Markup { Inline: true, Html: "</strong>" or "</em>" } tag; depth--)
            (last, end) = (last + 1, tag.Html.Length);
        if (low >= 0 && depth == 0 && IsPlain(parts, mark.From.Part, mark.To.Part))
        {
            cuts.Add((first, start, true, mark.Means));
            cuts.Add((last, end, false, mark.Means));
            return;
        }

        for (var i = mark.From.Part; i <= mark.To.Part; i++)
        {
            if (parts[i] is not TextRun run)
                continue;
            var from = i == mark.From.Part ? mark.From.Offset : 0;
            var to = i == mark.To.Part ? mark.To.Offset + 1 : run.Words.Length;
            while (from < to && char.IsWhiteSpace(run.Words.Span[from]))
                from++;
            while (to > from && char.IsWhiteSpace(run.Words.Span[to - 1]))
                to--;
            if (from == to)
                continue;
            cuts.Add((i, from, true, mark.Means));
            cuts.Add((i, to, false, mark.Means));
        }
    }

    private static bool IsPlain(ImmutableArray<BodyPart> parts, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (parts[i] is not (TextRun or Markup { Inline: true }))
                return false;
        }

        return true;
    }

    // How far tags between two parts go below the level at which they begin, and where they end.
    private static (int Low, int Depth) Depth(ImmutableArray<BodyPart> parts, int from, int to)
    {
        var (low, depth) = (0, 0);
        for (var i = from; i < to; i++)
        {
            if (parts[i] is not Markup markup)
                continue;
            for (var at = markup.Html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = markup.Html.IndexOf('<', at + 1))
            {
                var tag = markup.Html.AsSpan(at);
                if (tag.StartsWith("</"))
                    low = Math.Min(low, --depth);
                else if (!tag.StartsWith("<br") && !tag.StartsWith("<!"))
                    depth++;
            }
        }

        return (low, depth);
    }

    private static int Length(BodyPart part) => part switch
    {
        TextRun run => run.Words.Length,
        Markup markup => markup.Html.Length,
        _ => 0,
    };

    private static void AddRun(ImmutableArray<BodyPart>.Builder marked, BodyPart part, int from, int to)
    {
        if (from == 0 && to == Length(part))
            marked.Add(part);
        else if (part is TextRun run && to > from)
            marked.Add(run with { Words = run.Words.Slice(from, to - from), At = run.Words.Length == run.At.Length ? new SourceSpan(run.At.File, run.At.Start + from, to - from) : run.At });
    }
}
