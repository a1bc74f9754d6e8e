using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Helpers;

namespace Explainer.Parsing.Bodies;

/// <summary>Knows how a label is written: which words, which apostrophes, which emphasis, where the colon stands.</summary>
internal sealed class LabelGrammar
{
    private readonly FrozenDictionary<string, SectionRole>.AlternateLookup<ReadOnlySpan<char>> bare;
    private readonly FrozenDictionary<string, SectionRole>.AlternateLookup<ReadOnlySpan<char>> bold;
    private readonly int longest;

    /// <param name="more">Labels of the site's own, by role.</param>
    public LabelGrammar(IReadOnlyDictionary<SectionRole, ImmutableArray<string>> more)
    {
        // Of two roles that claim one label the site's own choice counts, then the first.
        var all = SectionRoles.All
            .SelectMany(role => more.GetValueOrDefault(role, []).Select(label => (Label: label.Trim(), Role: role)))
            .Concat(SectionRoles.All.SelectMany(role => SectionRoles.Labels(role).Select(label => (Label: label, Role: role))))
            .Where(label => label.Label.Length > 0)
            .ToImmutableArray();
        Labels = [.. all.Select(label => label.Label)];
        longest = Labels.Max(label => label.Length);
        bare = Index(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        bold = Index(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        FrozenDictionary<string, SectionRole> Index(StringComparer comparer) => all
            .DistinctBy(label => Straight(label.Label), comparer)
            .ToFrozenDictionary(label => Straight(label.Label), label => label.Role, comparer);
    }

    /// <summary>All known labels.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>
    /// The label that a line starts with, if any. A known one is bare and spelled as listed, or bold in any case; a bold run with a
    /// colon at its end is a label that is not known.
    /// </summary>
    /// <param name="line">The line without its indentation.</param>
    public LabelMatch? Match(ReadOnlySpan<char> line)
    {
        // Most lines are prose: their first letters and the lack of a colon near them settle it.
        if (line.IsEmpty || line.IndexOfAny(':', '：') < 0)
            return null;
        var start = Emoji.SkipAt(line);
        return IsBoldMark(line[start..]) ? MatchBold(line, start) : MatchBare(line, start);
    }

    private LabelMatch? MatchBare(ReadOnlySpan<char> line, int start)
    {
        var window = line[start..Math.Min(line.Length, start + longest + 2)];
        for (var colon = NextColon(window, 0); colon > 0; colon = NextColon(window, colon + 1))
        {
            var name = window[..colon].TrimEnd(NoBreakSpaces);
            if (Find(bare, name) is { } role)
                return new(role, true, false, line[..(start + name.Length)].ToString(), name.ToString(), 0, start + name.Length, start + colon + 1);
        }

        return null;
    }

    private LabelMatch? MatchBold(ReadOnlySpan<char> line, int start)
    {
        var length = line[(start + 2)..].IndexOf(line.Slice(start, 2));
        if (length <= 0)
            return null;
        var inner = line.Slice(start + 2, length);
        var rest = start + length + 4;
        var words = inner.TrimEnd();
        if (words.IsEmpty)
            return null;
        var colonInside = words[^1..].IndexOfAny(':', '：') == 0;
        if (colonInside)
            words = words[..^1];
        else if (NextColon(line[rest..].TrimStart(NoBreakSpaces), 0) == 0)
            rest += line[rest..].IndexOfAny(':', '：') + 1;
        else
            return null;
        words = words.TrimEnd().TrimEnd(NoBreakSpaces);
        var name = words[Emoji.SkipAt(words)..].Trim();
        if (name.IsEmpty)
            return null;
        var role = Find(bold, name);
        if (role is null && !IsBoldRun(inner, colonInside ? line[rest..] : []))
            return null;
        var end = start + 2 + words.Length;
        var from = start > 0 ? 0 : 2;
        return new(role ?? SectionRole.Other, role is not null, true, Plain(line[..start], words), Plain([], name), from, end - from, rest);
    }

    // Emphasis by CommonMark (section 6.2): no blank inside the marks; behind punctuation and the closing mark no letter. A run with
    // links, code or more emphasis in it is a sentence, no label.
    private static bool IsBoldRun(ReadOnlySpan<char> inner, ReadOnlySpan<char> behind) =>
        !char.IsWhiteSpace(inner[0]) && !char.IsWhiteSpace(inner[^1])
        && inner.IndexOfAny("[]<`*") < 0
        && (behind.IsEmpty || !char.IsLetterOrDigit(behind[0]));

    private static string Plain(ReadOnlySpan<char> emoji, ReadOnlySpan<char> words) =>
        string.Concat(emoji, HtmlHelper.Unescape(words.ToString()));

    private static bool IsBoldMark(ReadOnlySpan<char> text) =>
        text.StartsWith("**", StringComparison.Ordinal) || text.StartsWith("__", StringComparison.Ordinal);

    private static int NextColon(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOfAny(':', '：');
        return found < 0 ? -1 : from + found;
    }

    private static SectionRole? Find(FrozenDictionary<string, SectionRole>.AlternateLookup<ReadOnlySpan<char>> labels, ReadOnlySpan<char> name) =>
        labels.TryGetValue(name.Contains('’') ? Straight(name.ToString()) : name, out var role) ? role : null;

    private static string Straight(string label) => label.Replace('’', '\'');

    // French sets one before a colon.
    private static ReadOnlySpan<char> NoBreakSpaces => "\u00A0\u202F";
}
