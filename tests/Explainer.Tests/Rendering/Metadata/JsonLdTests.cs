using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Rendering.Metadata;

/// <summary>The JSON-LD of every page holds to schema.org's vocabulary, and says what the page says.</summary>
public sealed partial class JsonLdTests
{
    [Fact]
    public async Task Every_page_of_our_own_site_keeps_to_the_vocabulary()
    {
        var build = await MemoryBuild.RunAsync(OwnSite.Sources, new());
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in build.Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (Read(build, path) is not { } data)
                continue;
            Assert.True(!SchemaOrg.Faults(data).Any(), $"{path}: {string.Join("; ", SchemaOrg.Faults(data))}");
            types.UnionWith(TypeNames().Matches(data.GetRawText()).Select(m => m.Groups[1].Value));
        }

        Assert.Superset(
            new HashSet<string>(
                [
                    "BackgroundNewsArticle", "ReportageNewsArticle", "Person", "Country", "GovernmentOrganization", "Organization", "Event", "Place", "DefinedTerm",
                    "Claim", "Quotation", "BreadcrumbList", "ListItem", "NewsArticle", "WebPage",
                ],
                StringComparer.Ordinal),
            types);
    }

    [Fact]
    public async Task An_article_tells_its_dates_its_sources_its_quotes_its_claims_and_its_corrections()
    {
        var site = SmallSite.WithStory(story => story
            .Replace("date: 2022-02-02", "date: 2022-02-02\nby: World desk\nsource: { outlet: Wire, author: Ray Poe, url: \"https://press.example/2\", title: No deal }\nchanges: [{ date: 2022-02-05, type: correction, note: It was a </script> Tuesday. }]", StringComparison.Ordinal));
        var data = Read(await MemoryBuild.RunAsync(site.Sources, new() { AsOf = new(2022, 4, 1) }), "articles/no-deal-soon/index.html")!.Value;
        Assert.Equal([], SchemaOrg.Faults(data));
        var article = data.GetProperty("@graph")[0];
        Assert.Equal("2022-02-02", article.GetProperty("datePublished").GetString());
        Assert.Equal("2022-02-05", article.GetProperty("dateModified").GetString());
        Assert.Equal("Organization", article.GetProperty("author").GetProperty("@type").GetString());
        Assert.Equal("ReportageNewsArticle", article.GetProperty("isBasedOn").GetProperty("@type").GetString());
        Assert.Equal("A wire report", article.GetProperty("citation")[0].GetProperty("name").GetString());
        Assert.Equal("It was a </script> Tuesday.", article.GetProperty("correction")[0].GetProperty("text").GetString());
        var parts = article.GetProperty("hasPart");
        Assert.Equal(["#q-1", "#c-no-deal"], parts.EnumerateArray().Select(p => p.GetProperty("@id").GetString()));
        Assert.Equal("https://example.org/x/actors/ann-lee/", parts[0].GetProperty("spokenByCharacter").GetProperty("@id").GetString());
        Assert.Equal(
            ["https://example.org/x/", "https://example.org/x/articles/", "https://example.org/x/articles/no-deal-soon/"],
            data.GetProperty("@graph")[1].GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("item").GetString()));
    }

    [Theory]
    [InlineData("", "Event")]
    [InlineData("certainty: denied\n", "WebPage")]
    [InlineData("certainty: hypothetical\n", "WebPage")]
    public async Task What_did_not_happen_is_no_event(string certainty, string type)
    {
        var build = await MemoryBuild.RunAsync(new SmallSite().With("content/events/a.md", $"---\ntitle: A\ndate: 2022-02-02\nsummary: A.\n{certainty}---\n").Sources, new() { AsOf = new(2022, 4, 1) });
        Assert.Equal(type, Read(build, "events/a/index.html")!.Value.GetProperty("@graph")[0].GetProperty("@type").GetString());
    }

    private static JsonElement? Read(MemoryBuild build, string path)
    {
        if (Script().Match(build.Text(path)) is not { Success: true } found)
            return null;
        using var document = JsonDocument.Parse(found.Groups[1].Value);
        return document.RootElement.Clone();
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("\"@type\":\\s*\"(\\w+)\"")]
    private static partial Regex TypeNames();
}
