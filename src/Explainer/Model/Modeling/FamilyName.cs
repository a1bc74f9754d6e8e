using System.Globalization;
using Explainer.Linking.Names;

namespace Explainer.Model.Modeling;

/// <summary>
/// Finds the family name in a person's name, where no <c>surname</c> says it: the last word with the particles before it ("von der
/// Leyen", "Le Drian", "bin Salman"), without a "Jr." or "III"; the first word where the name itself shows that the family comes first.
/// </summary>
internal static class FamilyName
{
    /// <summary>The family name; null for a name of one word, which matches as the name itself.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="others">The other names.</param>
    public static string? In(string name, IEnumerable<OtherName> others)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && words[^1].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV")
            words.RemoveAt(words.Count - 1);
        if (words.Count < 2)
            return null;
        words[^1] = words[^1].TrimEnd(',');
        if (IsFamilyFirst(words, others))
            return words[0];
        var first = words.Count - 1;
        while (first > 1 && Particles.Contains(words[first - 1].ToLowerInvariant()))
            first -= first > 2 && Particles.Joins(words[first - 1]) ? 2 : 1;
        return string.Join(' ', words[first..]);
    }

    // "Kim Jong-un": a hyphen with a small letter behind it stands in given names of two syllables. "Xi Jinping": its own script, in which
    // the family name is one sign, has as many more signs as the words behind the first have syllables ("Joseph Wu" has not).
    private static bool IsFamilyFirst(List<string> words, IEnumerable<OtherName> others)
    {
        if (words.Count == 2 && words[1].Split('-') is [var before, [var small, ..]] && char.IsLower(small) && !Particles.Contains(before.ToLowerInvariant()))
            return true;
        var syllables = words.Skip(1).Sum(Syllables);
        return others.Any(o => IsOwnScript(o) && o.Text.Value.Length - 1 == syllables);
    }

    private static bool IsOwnScript(OtherName name) =>
        name.Text.Value.Length is >= 2 and <= 4
        && (name.Text.Value.All(c => c is >= '\uAC00' and <= '\uD7A3')
            || (name.Language is { } language && language.Split('-')[0] is "zh" or "ko" && name.Text.Value.All(c => c is >= '\u3400' and <= '\u9FFF')));

    private static int Syllables(string word)
    {
        var (count, inVowels) = (0, false);
        foreach (var letter in word.Normalize(System.Text.NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            var vowel = char.ToLowerInvariant(letter) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }

        return count;
    }
}
