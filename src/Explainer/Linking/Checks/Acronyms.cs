using System.Collections.Frozen;
using Explainer.Diagnostics;
using Explainer.Linking.Names;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>
/// Finds abbreviations of two to six capitals in articles that nothing explains: no name of the site has them, and where they first
/// stand there are no brackets around them or behind them. Quotations are left alone.
/// </summary>
internal static class Acronyms
{
    // What every reader of foreign news knows, and Roman numerals.
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["US", "USA", "UK", "UN", "EU", "AM", "PM", "TV", "OK", "ID", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV", "XV", "XVI", "XX", "XXI", "GMT", "UTC", "MP", "MPS", "CEO"],
        StringComparer.Ordinal);

    /// <summary>Prepares for a site.</summary>
    public static TextCheck Prepare(Site site)
    {
        // Whatever stands in a name of the site is explained by that name's page.
        var named = site.Entries.Where(e => e is Actor or Context or Place or Term)
            .SelectMany(e => e.OtherNames.Select(n => n.Text.Value).Concat(e.ShortNames).Append(e.Name.Value))
            .SelectMany(Capitals).ToFrozenSet(StringComparer.Ordinal);
        return (text, problems) => Check(text, named, problems);
    }

    private static void Check(EntryText text, FrozenSet<string> named, ProblemList problems)
    {
        if (text.Entry is not Article article)
            return;
        HashSet<string>? seen = null;
        foreach (var block in text.Blocks)
        {
            var words = block.Folded.Text;
            foreach (var (at, length) in block.Words)
            {
                if (!IsAcronym(words, at, length) || !block.IsOwn(at, length))
                    continue;
                var acronym = words.Substring(at, length);
                if (Known.Contains(acronym) || named.Contains(acronym) || !(seen ??= Capitals(article)).Add(acronym) || IsExplained(words, at, length) || block.SpanOf(at, length) is not { } span)
                    continue;
                problems.Add(Rules.Content.UnexplainedAcronym, span, $"nothing explains {acronym}", $"write it out here, with ({acronym}) behind it, or give a page of the site this name", acronym);
            }
        }
    }

    private static HashSet<string> Capitals(Article article) =>
        article.Names.SelectMany(n => Capitals(n.Text.Value)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Capitals(string name)
    {
        var text = FoldedText.Of(name).Text;
        for (var at = 0; at < text.Length; at += Words.LengthAt(text, at))
        {
            var length = Words.LengthAt(text, at);
            if (IsAcronym(text, at, length))
                yield return text.Substring(at, length);
        }
    }

    // Not part of a longer sign (F-16, COVID-19), nor of a line in capitals.
    private static bool IsAcronym(string text, int at, int length)
    {
        if (length is < 2 or > 6)
            return false;
        for (var i = at; i < at + length; i++)
        {
            if (text[i] is < 'A' or > 'Z')
                return false;
        }

        var end = at + length;
        return !(end + 1 < text.Length && text[end] is '-' or '/' or '.' && char.IsLetterOrDigit(text[end + 1]))
            && !(at > 1 && text[at - 1] is '-' or '/' or '.' && char.IsLetterOrDigit(text[at - 2]))
            && !IsCapitals(text, end + 1) && !(at > 2 && char.IsUpper(text[at - 2]) && char.IsUpper(text[at - 3]));
    }

    private static bool IsCapitals(string text, int at) => at + 1 < text.Length && text[at - 1] == ' ' && char.IsUpper(text[at]) && char.IsUpper(text[at + 1]);

    private static bool IsExplained(string text, int at, int length)
    {
        var end = at + length;
        return (at > 0 && text[at - 1] == '(') || string.CompareOrdinal(text, end, " (", 0, 2) == 0;
    }
}
