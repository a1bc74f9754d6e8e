using Explainer.Diagnostics;

namespace Explainer.Parsing.Yaml;

/// <summary>Finds where front matter, the bibliography and <c>site.yml</c> name places of the web.</summary>
internal static class YamlUrls
{
    /// <summary>Every place, by the URL as it is written there.</summary>
    public static ILookup<string, SourceSpan> Of(ParsedSite site) =>
        site.Entries.Select(entry => entry.Keys).Concat(site.Sources).SelectMany(Scalars)
            .Where(scalar => Is(scalar.Text))
            .Select(scalar => (Url: scalar.Text, scalar.At))
            .Concat(site.Settings.Publisher?.Url is { } publisher ? [(publisher.Value, publisher.At)] : [])
            .ToLookup(found => found.Url, found => found.At, StringComparer.Ordinal);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Pairs.SelectMany(pair => Scalars(pair.Value)),
        _ => [],
    };

    private static bool Is(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) && !text.Contains(' ', StringComparison.Ordinal);
}
