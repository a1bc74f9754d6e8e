using System.Collections.Frozen;

namespace Explainer.Linking.Names;

/// <summary>Small words that belong to the family name behind them: "von der Leyen", "bin Salman", "al-Sheikh", "De Niro".</summary>
internal static class Particles
{
    private static readonly FrozenSet<string> words = FrozenSet.ToFrozenSet(
        [
            "von", "van", "vom", "zu", "zur", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "lo", "los", "las", "af", "av", "ter", "ten",
            "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "bin", "ibn", "bint", "ben", "abu", "st", "san", "santa", "mac", "mc", "y", "e", "i",
        ],
        StringComparer.Ordinal);

    private static readonly string[] articles = ["al-", "el-", "al ", "el ", "Al-", "El-", "Al ", "El "];

    /// <summary>Whether a word written small before a name is a part of it.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word joins the two halves of a Spanish, Portuguese or Catalan family name: "Ortega y Gasset".</summary>
    public static bool Joins(string word) => word is "y" or "e" or "i";

    /// <summary>A family name without its Arabic article, "Assad" for "al-Assad"; null where it has none.</summary>
    public static string? WithoutArticle(string surname) =>
        articles.Any(a => surname.StartsWith(a, StringComparison.Ordinal)) && surname.Length > 4 ? surname[3..] : null;
}
