using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;

namespace Explainer.Rendering.Pages;

/// <summary>Entries by name, under their letters; what was withdrawn is left out.</summary>
/// <param name="Letters">The letters that have any, in order.</param>
internal sealed record Alphabet(ImmutableArray<AlphabetLetter> Letters)
{
    private const int MostOnOnePage = 500;

    /// <summary>Whether there are so many that each letter has a page of its own.</summary>
    public bool IsLong { get; } = Letters.Sum(l => l.Entries.Length) > MostOnOnePage;

    /// <summary>Sorts entries.</summary>
    public static Alphabet Of(IEnumerable<Entry> entries) => new(
    [
        .. entries.Where(e => !e.Withdrawn)
            .Select(e => (Entry: e, Listed: Listed(e)))
            .Select(e => (e.Entry, e.Listed, Sort: SortKey(e.Listed)))
            .OrderBy(e => e.Sort, StringComparer.Ordinal).ThenBy(e => e.Entry.Key)
            .GroupBy(e => Letter(e.Sort))
            .Select(g => new AlphabetLetter(g.Key, [.. g.Select(e => (e.Entry, e.Listed))])),
    ]);

    /// <summary>All entries of a site that search finds by name: all but pages of other sorts.</summary>
    public static Alphabet Of(Site site) => Of(site.Entries.Where(e => e is not Page));

    // A person is looked up by surname.
    private static string Listed(Entry entry) =>
        entry is Actor { Type: ActorType.Person, Surname: { } surname } && entry.Name.Value.EndsWith(" " + surname, StringComparison.Ordinal)
            ? $"{surname}, {entry.Name.Value[..^(surname.Length + 1)]}"
            : entry.Name.Value;

    // Letters without their marks, in one case: "Élysée" stands between "Ely" and "Elz" on every machine.
    private static string SortKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && (char.IsLetterOrDigit(unit) || unit == ' '))
                key.Append(char.ToUpperInvariant(unit));
        }

        var text = key.ToString().Trim();
        return text.StartsWith("THE ", StringComparison.Ordinal) ? text[4..] : text;
    }

    private static string Letter(string sortKey) =>
        sortKey.Length > 0 && char.IsLetter(sortKey[0]) ? sortKey[..1] : "#";
}
