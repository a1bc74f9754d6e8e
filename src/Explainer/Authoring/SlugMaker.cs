using System.Globalization;
using System.Text;
using Explainer.Model;

namespace Explainer.Authoring;

/// <summary>Makes slugs of names.</summary>
public static class SlugMaker
{
    // Letters that Unicode does not take apart, as passports and newspapers write them.
    private static readonly Dictionary<char, string> spelled = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
    };

    /// <summary>The slug of a name: marks off its letters, the rest as hyphens. Apostrophes and dots go without a trace.</summary>
    /// <exception cref="AuthoringRefusedException">Nothing is left of it, as of a name in Hebrew letters.</exception>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var unit in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit))
                slug.Append(unit);
            else if (spelled.TryGetValue(unit, out var letters))
                slug.Append(letters);
            else if (unit is not ('\'' or '’' or '.') && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var made = slug.ToString().TrimEnd('-');
        return Slug.IsValid(made) ? made : throw new AuthoringRefusedException($"no slug can be made of “{name}”; give one with --slug ({Slug.Grammar})");
    }

    /// <summary>A slug that a user gave.</summary>
    /// <exception cref="AuthoringRefusedException">It is none.</exception>
    public static string Checked(string slug) =>
        Slug.IsValid(slug) ? slug : throw new AuthoringRefusedException($"{slug} cannot be part of a URL here: {Slug.Grammar}");
}
