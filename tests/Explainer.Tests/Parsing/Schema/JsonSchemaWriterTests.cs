using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Parsing.Schema;

namespace Explainer.Tests.Parsing.Schema;

public sealed class JsonSchemaWriterTests
{
    private static readonly SchemaVocabulary Vocabulary = new(
        ImmutableDictionary<EntryKind, ImmutableArray<string>>.Empty.Add(EntryKind.Actor, ["iran", "yair-lapid"]), ["nyt-2022"]);

    [Fact]
    public void Every_key_stands_in_the_schema_with_its_description()
    {
        foreach (var kind in EntryKinds.All)
        {
            using var schema = JsonDocument.Parse(JsonSchemaWriter.Entry(kind, Vocabulary));
            var properties = schema.RootElement.GetProperty("properties");
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
            Assert.Equal(EntrySchemas.Of(kind).Keys.Select(key => key.Name), properties.EnumerateObject().Select(property => property.Name));
            Assert.All(properties.EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
            Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        }
    }

    [Fact]
    public void Slugs_and_sources_of_the_site_are_offered_but_not_demanded()
    {
        using var schema = JsonDocument.Parse(JsonSchemaWriter.Entry(EntryKind.Article, Vocabulary));
        var root = schema.RootElement;
        var actors = root.GetProperty("$defs").GetProperty("actors").GetProperty("anyOf");

        Assert.Equal(["iran", "yair-lapid", "actors/iran", "actors/yair-lapid"], actors[0].GetProperty("enum").EnumerateArray().Select(slug => slug.GetString()));
        Assert.False(actors[1].TryGetProperty("enum", out _));
        Assert.Equal("#/$defs/actors", root.GetProperty("properties").GetProperty("actors").GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal("nyt-2022", root.GetProperty("$defs").GetProperty("source-id").GetProperty("anyOf")[0].GetProperty("enum")[0].GetString());
    }

    [Fact]
    public void Required_keys_and_choices_are_demanded()
    {
        using var schema = JsonDocument.Parse(JsonSchemaWriter.Entry(EntryKind.Article, Vocabulary));
        var root = schema.RootElement;
        var claim = root.GetProperty("properties").GetProperty("claims").GetProperty("additionalProperties");

        Assert.Equal(["title", "date", "summary"], root.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(2, root.GetProperty("anyOf").GetArrayLength());
        Assert.Equal(["holds-if", "fails-if"], claim.GetProperty("not").GetProperty("required").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public void Every_reference_in_a_schema_has_its_definition_and_every_pattern_is_one()
    {
        string[] schemas = [JsonSchemaWriter.Site(), JsonSchemaWriter.Sources(Vocabulary), .. EntryKinds.All.Select(kind => JsonSchemaWriter.Entry(kind, Vocabulary))];
        foreach (var text in schemas)
        {
            using var schema = JsonDocument.Parse(text);
            var definitions = schema.RootElement.GetProperty("$defs");
            foreach (var node in Objects(schema.RootElement))
            {
                if (node.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
                    Assert.True(definitions.TryGetProperty(reference.GetString()!["#/$defs/".Length..], out _));
                if (node.TryGetProperty("pattern", out var pattern) && pattern.ValueKind == JsonValueKind.String)
                    Assert.NotNull(new Regex(pattern.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)));
            }
        }
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-02?")]
    [InlineData("2022-02-24~")]
    [InlineData("2021/2022")]
    [InlineData("2004/..")]
    [InlineData("2022-13")]
    [InlineData("2022/")]
    [InlineData("XX")]
    public void The_pattern_of_dates_takes_what_the_checker_takes(string date)
    {
        using var schema = JsonDocument.Parse(JsonSchemaWriter.Entry(EntryKind.Event, Vocabulary));
        var pattern = schema.RootElement.GetProperty("properties").GetProperty("date").GetProperty("pattern").GetString()!;

        Assert.Equal(Explainer.Model.Dates.EdtfDate.TryParse(date, out _), Regex.IsMatch(date, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("yair-lapid2", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    public void The_pattern_of_slugs_is_their_grammar(string text, bool valid)
    {
        Assert.Equal(valid, Slug.IsValid(text));
        Assert.Equal(valid, Regex.IsMatch(text, TextForms.Slug.Pattern!, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
