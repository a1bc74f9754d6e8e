using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Parsing.Yaml;

namespace Explainer.Parsing.Schema;

/// <summary>Reads <c>content/sources.yml</c>.</summary>
internal static class SourceListReader
{
    /// <summary>The sources, checked; each has an id and a title. All that is wrong is reported.</summary>
    public static ImmutableArray<YamlMap> Read(SourceFile file, ProblemList problems)
    {
        var root = DocumentReader.Read(file, 0, file.Text.Length, SchemaRules.Content, problems, out _);
        return root is not null && new SchemaChecker(SchemaRules.Content, problems).Check(SmallSchemas.Sources, root, null) is YamlList list
            ? [.. list.Items.Cast<YamlMap>()]
            : [];
    }
}
