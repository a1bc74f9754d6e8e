using System.Text.Json.Nodes;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;
using NJsonSchema;

namespace Explainer.Tests.Diagnostics.Formats;

/// <summary>Holds the SARIF report to the schema of its standard, which lies beside this file as OASIS publishes it.</summary>
public sealed class SarifSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> schema = new(() =>
        JsonSchema.FromFileAsync(Repository.At("tests", "Explainer.Tests", "Diagnostics", "Formats", "sarif-2.1.0.schema.json")));

    [Fact]
    public Task A_report_without_problems_keeps_to_the_schema() => AssertValid(Reports.Of());

    [Fact]
    public Task Problems_of_every_rule_at_every_kind_of_place_keep_to_the_schema() => AssertValid(Reports.Of(
    [
        .. Rules.All.Values.Select(rule => new Problem(rule, $"wrong: {rule.Example}", null) { Page = "/a page/", Hint = rule.Mend }),
        .. Rules.All.Values.Select(rule => Reports.At("é\u0000\ud800 text", 0, 3, rule, "content/é b/[x].md")),
        new(Rules.Link.BrokenLink, "in a folder", null) { PageFile = "a b/ü%.html", PageAt = new(3, 6), Page = "/a b/ü%.html", Target = "\u202e" },
        new(Rules.Link.BrokenLink, "in a file as a whole", null) { PageFile = "a.html" },
        new(Rules.Link.UnusedIgnore, "nowhere", null),
        Reports.BrokenLink,
        Reports.OnPage,
    ]));

    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs/0/results/0/level", "\"fatal\"")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startLine", "0")]
    [InlineData("runs/0/results/0/message", "\"words alone\"")]
    [InlineData("runs/0/results/0/extra", "1")]
    public async Task The_schema_refuses_what_is_wrong(string place, string value)
    {
        var sarif = JsonNode.Parse(Written(Reports.Of(Reports.BrokenLink)))!;
        var keys = place.Split('/');
        var at = keys[..^1].Aggregate(sarif, (node, key) => int.TryParse(key, out var index) ? node[index]! : node[key]!);
        at[keys[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty((await schema.Value).Validate(sarif.ToJsonString()));
    }

    private static async Task AssertValid(BuildReport report) =>
        Assert.Empty((await schema.Value).Validate(Written(report)).Select(error => error.ToString()));

    private static string Written(BuildReport report) => ReportFormats.ByName("sarif")!.Written(report);
}
