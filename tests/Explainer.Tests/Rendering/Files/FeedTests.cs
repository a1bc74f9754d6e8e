using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;

namespace Explainer.Tests.Rendering.Files;

/// <summary>Feeds are valid by their specifications, in the eyes of a reader of another make, and say no more than may be said.</summary>
public sealed partial class FeedTests
{
    private const string Settings = "title: The \"T\" & <co>\nbase-url: https://example.org/x/\nfeeds: [site, actors, contexts]\npublisher: { name: The desk, url: \"https://example.org/x/\" }\n";

    [Fact]
    public async Task Every_feed_of_our_own_site_is_valid()
    {
        var build = await MemoryBuild.RunAsync(OwnSite.Sources, new());
        var feeds = build.Files.Keys.Where(p => p.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();
        Assert.Contains("feed.xml", feeds);
        Assert.Contains("actors/yair-lapid/feed.xml", feeds);
        Assert.Contains("context/vienna-talks/feed.xml", feeds);
        Assert.All(feeds, path => Check(build, path));
        Assert.Equal(feeds.Select(p => p.Replace(".xml", ".json", StringComparison.Ordinal)), build.Files.Keys.Where(p => p.EndsWith("feed.json", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_feed_of_awkward_texts_is_valid()
    {
        var site = SmallSite.WithStory(story => story.Replace("No deal soon\ndate", "\"<b>No & deal]]> 中\\u0001\\U0001F600\"\ndate", StringComparison.Ordinal)
            .Replace("share a river", "share a <river> &amp; [a list](../actors/arland.md#x \"t\") \u0001 [there](/actors/borland/)", StringComparison.Ordinal))
            .With("site.yml", Settings);
        var build = await MemoryBuild.RunAsync(site.Sources, new());
        foreach (var path in new[] { "feed.xml", "actors/ann-lee/feed.xml", "context/river-talks/feed.xml" })
            Check(build, path);
        Assert.Contains("https://example.org/x/actors/arland/#x", build.Text("feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_of_nothing_is_valid()
    {
        var build = await MemoryBuild.RunAsync(new SmallSite().With("site.yml", Settings).With("content/actors/a.md", "---\nname: A\ntype: state\nsummary: A state.\n---\n").Sources, new());
        Check(build, "feed.xml");
        Check(build, "actors/a/feed.xml");
        Assert.Contains("\"items\":[]", build.Text("actors/a/feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_of_an_actor_has_what_is_about_the_actor_and_its_page_says_where_it_is()
    {
        var site = SmallSite.WithStory().With("site.yml", Settings)
            .With("content/articles/another.md", "---\ntitle: Another\ndate: 2022-02-03\nsummary: Another.\nactors: [borland]\n---\nWhy it matters: It does.\n");
        var build = await MemoryBuild.RunAsync(site.Sources, new());
        Assert.Equal(["Another", "No deal soon"], Titles(build, "feed.json"));
        Assert.Equal(["No deal soon"], Titles(build, "actors/arland/feed.json"));
        Assert.Equal(["Another", "No deal soon"], Titles(build, "actors/borland/feed.json"));
        Assert.Equal(["No deal soon"], Titles(build, "context/river-talks/feed.json"));
        var page = build.Text("actors/arland/index.html");
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Arland · The &quot;T&quot; &amp; &lt;co&gt;\" href=\"feed.xml\">", page, StringComparison.Ordinal);
        Assert.Contains("type=\"application/feed+json\"", page, StringComparison.Ordinal);
        Assert.Contains("type=\"application/feed+json\"", build.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_feed_is_made_that_site_yml_does_not_ask_for()
    {
        var none = await MemoryBuild.RunAsync(SmallSite.WithStory().With("site.yml", Settings.Replace("[site, actors, contexts]", "[]", StringComparison.Ordinal)).Sources, new());
        Assert.DoesNotContain(none.Files.Keys, p => p.Contains("feed", StringComparison.Ordinal));
        Assert.DoesNotContain("rel=\"alternate\"", none.Text("index.html"), StringComparison.Ordinal);
        var site = await MemoryBuild.RunAsync(SmallSite.WithStory().Sources, new());
        Assert.Equal(["feed.json", "feed.xml"], site.Files.Keys.Where(p => p.Contains("feed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_broken_link_within_a_feed_is_told_where_its_writer_wrote_it()
    {
        var site = SmallSite.WithStory(story => story.Replace("share a river", "share a [river](/rivers/)", StringComparison.Ordinal)).With("site.yml", Settings);
        var problems = (await MemoryBuild.RunAsync(site.Sources, new())).Result.Problems.Where(p => p.Rule.Name.StartsWith("link/", StringComparison.Ordinal)).ToList();
        Assert.All(problems, p => Assert.Equal("content/articles/no-deal-soon.md", p.At?.File.Path));
        Assert.Contains(problems, p => p.Rule.Name == "link/broken-link");
    }

    private static void Check(MemoryBuild build, string path)
    {
        var json = path.Replace(".xml", ".json", StringComparison.Ordinal);
        Assert.Equal([], AtomRules.Faults(build.Text(path)));
        Assert.Equal([], JsonFeedRules.Faults(build.Text(json)));

        using var reader = XmlReader.Create(new StringReader(build.Text(path)));
        var feed = SyndicationFeed.Load(reader);
        using var document = JsonDocument.Parse(build.Text(json));
        var items = document.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(feed.Items.Select(i => i.Id), items.Select(i => i.GetProperty("id").GetString()));
        Assert.InRange(items.Count, 0, 50);
        Assert.Equal(feed.Items.OrderByDescending(i => i.PublishDate).Select(i => i.Id), feed.Items.Select(i => i.Id));
        foreach (var (atom, item) in feed.Items.Zip(items))
        {
            var html = ((TextSyndicationContent)atom.Content).Text;
            Assert.DoesNotMatch(RelativeUrl(), html);
            Assert.Equal(new string([.. item.GetProperty("content_html").GetString()!.Where(c => c >= ' ' || c is '\n' or '\t')]), html);
            Assert.Equal(item.GetProperty("date_published").GetString(), atom.PublishDate.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture) + "Z");
        }
    }

    private static IEnumerable<string?> Titles(MemoryBuild build, string path)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(build.Text(path)));
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString())];
    }

    [GeneratedRegex("(href|src)=\"(?!https?:|mailto:)")]
    private static partial Regex RelativeUrl();
}
