using Explainer.Model;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;

namespace Explainer.Authoring;

/// <summary>Finds every reference in front matter by its definition, whatever key it stands under, built or not.</summary>
internal static class KeyReferences
{
    /// <summary>The values that are references, each with the kinds that it may mean.</summary>
    public static IEnumerable<(YamlScalar Value, IReadOnlyList<EntryKind> Kinds)> Of(ValueSchema schema, YamlNode? node) => (schema, node) switch
    {
        (ReferenceSchema reference, YamlScalar scalar) => [(scalar, reference.Kinds)],
        (EitherSchema either, YamlScalar) => Of(either.Short, node),
        (EitherSchema either, YamlMap) => Of(either.Long, node),
        (ListSchema list, YamlList items) => items.Items.SelectMany(item => Of(list.Item, item)),
        (ListSchema { OrOne: true } list, not null) => Of(list.Item, node),
        (TableSchema table, YamlMap map) => map.Pairs.SelectMany(pair => Of(table.Value, pair.Value)),
        (MapSchema known, YamlMap map) => map.Pairs.SelectMany(pair => known.Find(pair.Key.Text) is { } key ? Of(key.Value, pair.Value) : []),
        _ => [],
    };
}
