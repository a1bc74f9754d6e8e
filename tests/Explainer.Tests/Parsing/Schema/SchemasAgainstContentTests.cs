using System.Globalization;
using System.Text.Json.Nodes;
using Explainer.Diagnostics;
using Explainer.Model;
using Explainer.Parsing.Schema;
using Explainer.Parsing.Yaml;
using NJsonSchema;

namespace Explainer.Tests.Parsing.Schema;

/// <summary>What the build takes, an editor with the schemas takes too: the site's own content is held to them.</summary>
public sealed class SchemasAgainstContentTests
{
    [Fact]
    public async Task All_front_matter_of_the_sites_own_content_keeps_to_the_schema_of_its_kind()
    {
        var schemas = new Dictionary<EntryKind, JsonSchema>();
        foreach (var kind in EntryKinds.All)
            schemas[kind] = await Read(JsonSchemaWriter.Entry(kind, SchemaVocabulary.Empty));
        var problems = new ProblemList();
        var files = OwnSite.Sources.Content.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var kind = EntryKinds.OfPath(file.Path)!.Value;
            Assert.Equal((file.Path, ""), (file.Path, Faults(schemas[kind], FrontMatterReader.Read(file, kind, problems).Keys!)));
        }
    }

    [Fact]
    public async Task The_sites_own_settings_and_sources_keep_to_their_schemas()
    {
        var settings = OwnSite.Sources.Configuration;
        Assert.Equal("", Faults(await Read(JsonSchemaWriter.Site()), YamlReader.Read(settings, 0, settings.Text.Length).Root!));
        var sources = OwnSite.Sources.Content.Single(f => f.Path == "content/sources.yml");
        Assert.Equal("", Faults(await Read(JsonSchemaWriter.Sources(SchemaVocabulary.Empty)), YamlReader.Read(sources, 0, sources.Text.Length).Root!));
    }

    [Theory]
    [InlineData("name: Iran\ntype: country")]
    [InlineData("name: Iran\ntype: state\ncolour: red")]
    [InlineData("name: Iran")]
    [InlineData("name: Iran\ntype: state\nroles: [{ title: Chair, from: next year }]")]
    public async Task The_schema_of_actors_refuses_what_is_wrong(string yaml)
    {
        var file = new SourceFile("content/actors/iran.md", yaml);
        Assert.NotEqual("", Faults(await Read(JsonSchemaWriter.Entry(EntryKind.Actor, SchemaVocabulary.Empty)), YamlReader.Read(file, 0, yaml.Length).Root!));
    }

    // The validator knows draft 7; of the newer draft the schemas use but one word that it does not have.
    private static Task<JsonSchema> Read(string schema) => JsonSchema.FromJsonAsync(schema
        .Replace("$defs", "definitions", StringComparison.Ordinal)
        .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal));

    private static string Faults(JsonSchema schema, YamlNode yaml) =>
        string.Join("; ", schema.Validate(Json(yaml)!.ToJsonString()).Select(e => e.ToString()));

    // As an editor's YAML reads it: plain numbers and flags have types.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Pairs.Select(p => KeyValuePair.Create(p.Key.Text, Json(p.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlScalar { IsPlain: true } scalar when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        YamlScalar { IsPlain: true } scalar when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Text),
        _ => null,
    };
}
