using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Links out of a page's language to what is there in it. Languages and translations are those that <c>hreflang</c> names.</summary>
internal static class WrongLocaleLink
{
    /// <summary>
    /// Finds them. Links to a page's own translations, to home pages, and those that name the other language themselves are meant so.
    /// </summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site)
    {
        var translations = site.Translations.Where(t => t.To is not null && t.Translation.Language != "x-default")
            .ToLookup(t => t.Page.Number, t => (To: t.To!, Language: Primary(t.Translation.Language)));
        if (translations.Count == 0)
            return [];
        var languages = translations.SelectMany(own => own.Where(t => t.To.Number == own.Key)).DistinctBy(t => t.To.Number).ToDictionary(t => t.To.Number, t => t.Language);
        var entries = site.Entries.ToDictionary(entry => entry.Number);
        return languages.Keys.Select(number => entries[number]).OrderBy(page => page.Path, StringComparer.Ordinal)
            .SelectMany(page => Crossing(page).SelectMany(target => Faults(site, page, target)));

        IEnumerable<Crossed> Crossing(OutputEntry page)
        {
            var own = translations[page.Number].Select(t => t.To.Number).ToHashSet();
            var crossed = new List<Crossed>();
            foreach (var number in site.Graph.LinksOf(page.Number))
            {
                if (!own.Contains(number) && languages.TryGetValue(number, out var language) && language != languages[page.Number]
                    && translations[number].FirstOrDefault(t => t.Language == languages[page.Number]).To is { } better
                    && better.Number != page.Number && !IsHome(entries[number]))
                    crossed.Add(new(entries[number], better, languages[page.Number]));
            }

            return crossed;
        }
    }

    private sealed record Crossed(OutputEntry To, OutputEntry Better, string Language);

    // The page is read again for the place of the link: few have one, and no page's links are kept.
    private static IEnumerable<(string Page, Fault Fault)> Faults(WholeSite site, OutputEntry page, Crossed crossed)
    {
        if (!site.Files.TryGetValue(page.Path, out var file) || FileStart.Read(file, (int)Math.Min(file.Length, Folders.FolderChecker.LargestFile)) is not { } bytes)
            yield break;
        var from = UrlBase.OfOutput(site.Outputs.Base, page.Path);
        var facts = PageReader.Read(bytes.AsSpan());
        foreach (var use in facts.Uses.Where(use => use.Kind == UseKind.Link && !facts.LanguageLinks.Contains(use.Url)))
        {
            if (UrlResolver.Resolve(use.Url, from, site.Outputs.Base) is not { Place: UrlPlace.Site } resolved || site.Outputs.Find(resolved.Path) != crossed.To)
                continue;
            yield return (page.Url, new(
                Rules.Link.WrongLocaleLink, $"{crossed.To.Url} is linked to from a page in {crossed.Language}, and is there in it: {crossed.Better.Url}", crossed.To.Url, "a", use.At)
            { Written = use.Url });
            yield break;
        }
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static bool IsHome(OutputEntry page) => page.Url.Count(c => c == '/') <= 2 && page.Url.EndsWith('/');
}
