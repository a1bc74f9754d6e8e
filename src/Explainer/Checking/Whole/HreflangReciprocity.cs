using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Translations that do not name each other: search engines then use none of them.</summary>
internal static class HreflangReciprocity
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site)
    {
        var named = site.Translations.Where(t => t.To is not null).Select(t => (t.Page.Path, To: t.To!.Path)).ToHashSet();
        foreach (var group in site.Translations.GroupBy(t => t.Page))
        {
            var page = group.Key;
            foreach (var (_, to, translation) in group)
            {
                var why = !IsLanguage(translation.Language) ? $"{translation.Language} is no language tag"
                    : to is not null && !named.Contains((to.Path, page.Path)) ? $"{to.Url} does not name {page.Url} in turn"
                    : null;
                if (why is not null)
                    yield return (page.Url, new(Rules.Link.HreflangNotReciprocal, why, translation.Url, "link", translation.At));
            }

            if (!named.Contains((page.Path, page.Path)))
                yield return (page.Url, new(Rules.Link.HreflangNotReciprocal, $"{page.Url} names translations, and not itself among them", page.Url, "link", group.First().Translation.At));
        }
    }

    // BCP 47: a language of two or three letters, then subtags of up to eight letters and digits.
    private static bool IsLanguage(string tag) =>
        tag == "x-default"
        || (tag.Split('-') is [{ Length: 2 or 3 } language, .. var rest] && language.All(char.IsAsciiLetter)
            && rest.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)));
}
