using System.Text.Json.Nodes;
using Explainer.Model;
using Explainer.Rendering.Data;
using NJsonSchema;

namespace Explainer.Tests.Rendering.Data;

public sealed class OpenDataTests
{
    private static readonly Lazy<Task<JsonSchema>> schema = new(() => JsonSchema.FromJsonAsync(System.Text.Encoding.UTF8.GetString(OpenData.Schema().Span)));

    [Fact]
    public Task The_sites_own_data_keeps_to_the_schema() => AssertValid(JsonNode.Parse(OpenData.Write(OwnSite.Linked).Span)!);

    [Fact]
    public Task A_site_without_content_keeps_to_the_schema() => AssertValid(Data(new SmallSite()));

    [Theory]
    [InlineData("/articles/0/date", "\"last week\"")]
    [InlineData("/articles/0/claims/0/outcome/is", "\"failed\"")]
    [InlineData("/actors/0/type", "\"animal\"")]
    [InlineData("/actors/0/colour", "\"red\"")]
    [InlineData("/events/0/actors", "[\"nowhere\"]")]
    public async Task The_schema_refuses_what_is_wrong(string place, string value)
    {
        var data = Data(SmallSite.WithStory());
        await AssertValid(data);
        Set(data, place.Split('/')[1..], JsonNode.Parse(value));
        Assert.NotEmpty((await schema.Value).Validate(data.ToJsonString()));
    }

    [Fact]
    public void Every_entry_has_its_stable_id_and_every_fact_stands_there()
    {
        var data = Data(SmallSite.WithStory());
        var article = data["articles"]![0]!;
        Assert.Equal("articles/no-deal-soon", (string?)article["id"]);
        Assert.Equal("https://example.org/x/articles/no-deal-soon/", (string?)article["url"]);
        Assert.Equal("articles/no-deal-soon#q-1", (string?)article["quotes"]![0]!["id"]);
        Assert.Equal("We see no deal,", (string?)article["quotes"]![0]!["text"]);
        var claim = article["claims"]![0]!;
        Assert.Equal("articles/no-deal-soon#c-no-deal", (string?)claim["id"]);
        Assert.Equal("articles/no-deal-soon#q-1", (string?)claim["quote"]);
        Assert.Equal("events/river-deal", (string?)claim["outcome"]!["event"]);
        Assert.Equal(["actors/ann-lee", "actors/arland", "actors/borland"], data["actors"]!.AsArray().Select(a => (string?)a!["id"]));
        Assert.Equal("2021-01-01", (string?)data["actors"]![0]!["roles"]![0]!["from"]);
        Assert.Equal("articles/no-deal-soon", (string?)data["actors"]![0]!["mentioned-in"]![0]!["id"]);
        Assert.Equal(2, (int?)data["actors"]![0]!["mentioned-in"]![0]!["sections"]);
        Assert.Equal("negotiating", (string?)data["contexts"]![0]!["status"]!["is"]);
        Assert.Equal(["spare", "wire"], data["sources"]!.AsArray().Select(s => (string?)s!["id"]));
    }

    [Fact]
    public async Task A_reference_to_a_draft_gives_its_name_and_no_more()
    {
        var data = Data(SmallSite.WithStory().With("content/actors/borland.md", "---\nname: Borland\ntype: state\ndraft: true\n---\n"));
        await AssertValid(data);
        Assert.Equal("""[{"name":"Borland"}]""", data["articles"]![0]!["actors"]!.AsArray().Where(a => a is JsonObject).Select(a => a!.ToJsonString()).ToArray() is var names ? $"[{string.Join(',', names)}]" : "");
        Assert.DoesNotContain("actors/borland", data.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_page_keeps_its_id_and_tells_nothing_else()
    {
        var data = Data(SmallSite.WithStory().With("content/actors/borland.md", "---\nname: Borland\ntype: state\nsummary: Secret.\nchanges:\n  - { date: 2022-02-02, type: withdrawal, note: Gone }\n---\n"));
        await AssertValid(data);
        var actor = data["actors"]!.AsArray().Single(a => (string?)a!["id"] == "actors/borland")!;
        Assert.True((bool?)actor["withdrawn"]);
        Assert.Null(actor["summary"]);
        Assert.Equal("withdrawal", (string?)actor["changes"]![0]!["type"]);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var site = SmallSite.WithStory();
        Assert.Equal(OpenData.Write(site.Link()).ToArray(), OpenData.Write(site.Link()).ToArray());
    }

    [Fact]
    public void The_schemas_words_are_the_vocabularies()
    {
        var words = Enums(JsonNode.Parse(OpenData.Schema().Span)!).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in new[] { Words<ActorType>(), Words<ContextType>(), Words<ContextStatus>(), Words<Trend>(), Words<Post>(), Words<RelationType>(), Words<Basis>(), Words<ClaimType>(), Words<FactVerdict>(), Words<OutcomeVerdict>(), Words<Certainty>(), Words<ChangeType>(), Words<SourceType>() })
            Assert.Contains(expected, words);
    }

    private static string Words<T>()
        where T : struct, Enum => string.Join(' ', Vocabulary.Words<T>());

    private static IEnumerable<string> Enums(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "enum" ? [string.Join(' ', p.Value!.AsArray().Select(w => w!.ToString()))] : Enums(p.Value)),
        JsonArray list => list.SelectMany(Enums),
        _ => [],
    };

    private static JsonNode Data(SmallSite site) => JsonNode.Parse(OpenData.Write(site.Link()).Span)!;

    private static async Task AssertValid(JsonNode data) => Assert.Empty((await schema.Value).Validate(data.ToJsonString()).Select(e => $"{e.Path}: {e.Kind}"));

    private static void Set(JsonNode node, string[] path, JsonNode? value)
    {
        foreach (var part in path[..^1])
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!;
        node[path[^1]] = value;
    }
}
