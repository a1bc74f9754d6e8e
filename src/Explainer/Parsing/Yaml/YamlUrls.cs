using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>Finds where front matter, the bibliography and <c>site.yml</c> name places of the web.</summary>
internal static class YamlUrls
{
    /// <summary>Every place, by the URL as pages show it.</summary>
    public static ILookup<string, SourceSpan> Of(ParsedSite site) =>
        site.Entries.Select(entry => entry.Keys).Concat(site.Sources).SelectMany(keys => Urls("", keys))
            .Concat(site.Settings.Publisher?.Url is { } publisher ? [(publisher.Value, publisher.At)] : [])
            .ToLookup(found => found.Url, found => found.At, StringComparer.Ordinal);

    private static IEnumerable<(string Url, SourceSpan At)> Urls(string key, YamlNode node) => node switch
    {
        YamlScalar scalar => UrlsOf(key, scalar.Text).Select(url => (url, scalar.At)),
        YamlList list => list.Items.SelectMany(item => Urls(key, item)),
        YamlMap map => map.Pairs.SelectMany(pair => Urls(pair.Key.Text, pair.Value)),
        _ => [],
    };

    // An item of Wikidata is a page for people, and a name for machines.
    private static IEnumerable<string> UrlsOf(string key, string text) =>
        key == "wikidata" ? [$"https://www.wikidata.org/wiki/{text}", $"https://www.wikidata.org/entity/{text}"]
        : Is(text) ? [text]
        : [];

    private static bool Is(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) && !text.Contains(' ', StringComparison.Ordinal);
}
