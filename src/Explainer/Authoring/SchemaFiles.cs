using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Schema;
using Explainer.Reading;

namespace Explainer.Authoring;

/// <summary>Makes the JSON Schemas of a site's YAML, for completion in editors: its own slugs and sources are the words on offer.</summary>
public static class SchemaFiles
{
    /// <summary>One for the front matter of each kind, one for <c>sources.yml</c>, one for <c>site.yml</c>.</summary>
    /// <returns>The files by name; null where <c>site.yml</c> cannot be read.</returns>
    public static IReadOnlyList<NewFile>? Make(SourceSet sources, ProblemList problems)
    {
        if (SiteLoader.Parse(sources, new(), problems) is not { } parsed)
            return null;
        var vocabulary = new SchemaVocabulary(
            parsed.Entries.GroupBy(e => e.Key.Kind).ToImmutableDictionary(
                g => g.Key, g => g.Select(e => e.Key.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray()),
            [.. parsed.Sources.Select(s => s.Text("id")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return
        [
            .. EntryKinds.All.Select(kind => File(kind.Folder(), JsonSchemaWriter.Entry(kind, vocabulary))),
            File("sources", JsonSchemaWriter.Sources(vocabulary)),
            File("site", JsonSchemaWriter.Site()),
        ];
    }

    private static NewFile File(string name, string text) => new($"{name}.schema.json", Encoding.UTF8.GetBytes(text));
}
