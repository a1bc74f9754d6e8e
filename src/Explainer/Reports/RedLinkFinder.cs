using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>
/// Finds names that no page of the site stands for: runs of capitalised words inside sentences. Spellings that differ in case, marks or
/// punctuation are one name; a surname alone counts for the full name on the same page.
/// </summary>
internal static class RedLinkFinder
{
    /// <summary>The names, most mentioned first, then those on more pages, then by name.</summary>
    public static ImmutableArray<RedLink> Find(LinkedSite linked)
    {
        var words = new PlainWords(linked);
        var found = linked.Site.Entries.Where(e => !e.Withdrawn && e is not Page).AsParallel().AsOrdered()
            .SelectMany(e => WithSurnames([.. new CapitalRuns(linked.Bodies[e.Key], words, e.Language).Find()]))
            .ToList();
        return
        [
            .. found.GroupBy(f => f.Key, StringComparer.Ordinal)
                .Select(g => new RedLink(
                    Spellings(g)[0],
                    Spellings(g),
                    [.. g.Select(f => f.At).OrderBy(at => at.File.Path, StringComparer.Ordinal).ThenBy(at => at.Start)]))
                .OrderByDescending(l => l.Places.Length).ThenByDescending(l => l.Pages).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What makes two spellings one name: letters and digits alone, without marks, in upper case.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(unit))
                folded.Append(char.ToUpperInvariant(unit));
            else if (char.IsWhiteSpace(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.DashPunctuation)
                folded.Append(' ');
        }

        return folded.ToString();
    }

    private static ImmutableArray<string> Spellings(IEnumerable<Found> found) =>
    [
        // Of one key the longest spellings are the full names; a bare surname comes after them.
        .. found.GroupBy(f => f.Text, StringComparer.Ordinal)
            .OrderByDescending(g => Fold(g.Key) == g.First().Key).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key),
    ];

    private static IEnumerable<Found> WithSurnames(ImmutableArray<(string Text, SourceSpan At)> runs)
    {
        var full = runs.Select(r => Fold(r.Text)).Where(k => k.Contains(' ', StringComparison.Ordinal))
            .GroupBy(k => k[(k.LastIndexOf(' ') + 1)..], StringComparer.Ordinal)
            .Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return runs.Select(r => new Found(full.GetValueOrDefault(Fold(r.Text), Fold(r.Text)), r.Text, r.At));
    }

    private sealed record Found(string Key, string Text, SourceSpan At);
}
