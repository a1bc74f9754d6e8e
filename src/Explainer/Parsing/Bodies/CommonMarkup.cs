using System.Collections.Frozen;

namespace Explainer.Parsing.Bodies;

/// <summary>
/// The markup that stands between nearly all texts: ends and beginnings of paragraphs, bullets and quotations, and emphasis. Each is
/// made once, so that a body of forty paragraphs does not keep forty of them.
/// </summary>
internal static class CommonMarkup
{
    private const int Longest = 64;

    private static readonly FrozenDictionary<string, Markup>.AlternateLookup<ReadOnlySpan<char>> Blocks = Table(
        false,
        from end in new[] { "", "</p>\n", "\n", "</li>\n", "\n</li>\n", "</p>\n</li>\n" }
        from between in new[] { "", "<ul>\n", "</ul>\n", "<ol>\n", "</ol>\n", "<blockquote>\n", "</blockquote>\n", "<hr>\n" }
        from start in new[] { "", "<p>", "<li>", "<li><p>" }
        select end + between + start);

    private static readonly FrozenDictionary<string, Markup>.AlternateLookup<ReadOnlySpan<char>> Inlines =
        Table(true, ["<strong>", "</strong>", "<em>", "</em>", "<br>"]);

    /// <summary>A markup with this HTML.</summary>
    public static Markup Of(ReadOnlySpan<char> html, bool inline) =>
        html.Length <= Longest && (inline ? Inlines : Blocks).TryGetValue(html, out var known) ? known : new(html.ToString(), inline);

    private static FrozenDictionary<string, Markup>.AlternateLookup<ReadOnlySpan<char>> Table(bool inline, IEnumerable<string> all) =>
        all.Distinct(StringComparer.Ordinal).ToFrozenDictionary(html => html, html => new Markup(html, inline), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
