using System.Collections.Frozen;
using Explainer.Parsing;
using Explainer.Parsing.Bodies;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Model.Modeling;

/// <summary>Finds which sources content names: under every key <c>source</c>, however deep, and in citations.</summary>
internal static class NamedSources
{
    /// <summary>The ids, of built and unbuilt entries alike.</summary>
    public static FrozenSet<string> Of(ParsedSite parsed) =>
        parsed.Entries.AsParallel().SelectMany(e => InFacts(e.Keys).Concat(InTexts(e))).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> InTexts(ParsedEntry entry) =>
        entry.Body.Sections.SelectMany(s => s.Parts).Concat(entry.Body.Footnotes.SelectMany(f => f.Parts)).Concat(entry.Summary)
            .OfType<Citation>().SelectMany(c => c.Items).Select(i => i.Id.Value);

    private static IEnumerable<string> InFacts(YamlNode node) => node switch
    {
        YamlMap map => map.Sources().Select(s => s.Value).Concat(map.Pairs.SelectMany(p => InFacts(p.Value))),
        YamlList list => list.Items.SelectMany(InFacts),
        _ => [],
    };
}
