using System.Text;

namespace Explainer.Rendering.Search;

/// <summary>
/// Writes the pages of a term as text that is small, stands in a script as it is, and is quickly read: <c>term!Lddd!Ldd</c>. L says how
/// much the term says about the pages that follow, the d are the distances from page to page, most in one letter. The letters are 90
/// of ASCII: digits of base 45, once for the last of a number and once for those before it.
/// </summary>
internal static class PostingText
{
    private const int Base = 45;

    /// <summary>The most that a term can say about a page.</summary>
    public const int Levels = Base;

    /// <summary>Writes one term.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="term">The term.</param>
    /// <param name="pages">The pages in order, each with its level.</param>
    public static void Append(StringBuilder to, string term, ReadOnlySpan<(int Page, byte Level)> pages)
    {
        to.Append(term);
        var levels = 0UL;
        foreach (var (_, level) in pages)
            levels |= 1UL << level;
        for (var level = Levels - 1; level >= 0; level--)
        {
            if ((levels & (1UL << level)) == 0)
                continue;
            to.Append('!').Append(Letter(level));
            var last = -1;
            foreach (var page in pages)
            {
                if (page.Level != level)
                    continue;
                AppendNumber(to, page.Page - last - 1);
                last = page.Page;
            }
        }
    }

    private static void AppendNumber(StringBuilder to, int number)
    {
        for (; number >= Base; number /= Base)
            to.Append(Letter(Base + (number % Base)));
        to.Append(Letter(number));
    }

    // From # on, without the backslash, which scripts would read.
    private static char Letter(int digit) => (char)(digit + (digit < 57 ? 35 : 36));
}
