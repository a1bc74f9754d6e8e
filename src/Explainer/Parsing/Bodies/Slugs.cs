using System.Globalization;
using System.Text;

namespace Explainer.Parsing.Bodies;

/// <summary>Makes ids of headings.</summary>
public static class Slugs
{
    /// <summary>
    /// The id of a heading by GitHub's algorithm: lower case; letters, marks, digits, <c>_</c> and <c>-</c> of any script stay, a blank
    /// becomes a hyphen, the rest is dropped. What leaves nothing is <c>section</c>.
    /// </summary>
    /// <param name="heading">The heading's plain text.</param>
    public static string OfHeading(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in heading.Trim().ToLowerInvariant().EnumerateRunes())
        {
            // A heading over two lines has a line feed where the reader sees a blank.
            if (rune.Value is ' ' or '\n')
                slug.Append('-');
            else if (rune.Value == '-' || IsWord(rune))
                slug.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.ConnectorPunctuation or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
