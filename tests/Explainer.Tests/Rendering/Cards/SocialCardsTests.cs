using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Explainer.Rendering.Cards;
using Explainer.Serving;
using Explainer.Writing;

namespace Explainer.Tests.Rendering.Cards;

public sealed partial class SocialCardsTests
{
    private const string On = "title: T\nbase-url: https://example.org/x/\ndescription: What it is.\nsocial-images: true\n";
    private const string Article = "articles/no-deal-soon/index.html";

    [Fact]
    public async Task Every_page_names_its_picture_which_is_there()
    {
        var build = await MemoryBuild.RunAsync(Site().Sources, new());
        Assert.DoesNotContain(build.Result.Problems, problem => problem.Severity > Severity.Info);
        var pages = build.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html").ToList();
        Assert.Contains(Article, pages);
        foreach (var page in pages)
        {
            var image = Image().Match(build.Text(page)).Groups["path"].Value;
            Assert.True(build.Files.ContainsKey(image), $"{page}: '{image}'");
        }

        Assert.Equal(pages.Count, build.Files.Keys.Count(path => path.StartsWith("assets/cards/", StringComparison.Ordinal)));
        Assert.DoesNotContain("og:image", build.Text("404.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("assets/cards", build.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_tells_networks_machines_and_feeds_of_its_picture()
    {
        var build = await MemoryBuild.RunAsync(Site().Sources, new());
        var html = build.Text(Article);
        var url = "https://example.org/x/" + Image().Match(html).Groups["path"].Value;
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:height\" content=\"630\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:alt\" name=\"twitter:image:alt\" content=\"Explainer: No deal soon. 2 Feb 2022\">", html, StringComparison.Ordinal);
        Assert.Contains($"\"image\":\"{url}\"", html, StringComparison.Ordinal);
        Assert.Contains($"\"image\":\"{url}\"", build.Text("feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_does_not_ask_for_pictures_has_none()
    {
        var build = await MemoryBuild.RunAsync(SmallSite.WithStory().Sources, new());
        Assert.DoesNotContain(build.Files.Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
        Assert.DoesNotContain("og:image", build.Text(Article), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary\">", build.Text(Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_taken_back_has_no_picture()
    {
        var site = Site(text => text.Replace("date: 2022-02-02", "date: 2022-02-02\nchanges: [{ date: 2022-03-01, type: withdrawal, note: It was wrong. }]", StringComparison.Ordinal));
        var build = await MemoryBuild.RunAsync(site.Sources, new());
        Assert.DoesNotContain("og:image", build.Text(Article), StringComparison.Ordinal);
        Assert.DoesNotContain(build.Files.Keys, path => path.StartsWith("assets/cards/articles/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_has_another_address_when_it_shows_another_thing_and_only_then()
    {
        var before = UrlOf(text => text);
        Assert.Equal(before, UrlOf(text => text.Replace("then spoke", "spoke then", StringComparison.Ordinal)));
        Assert.NotEqual(before, UrlOf(text => text.Replace("title: No deal soon", "title: No deal at all", StringComparison.Ordinal)));
        Assert.NotEqual(before, UrlOf(text => text.Replace("is: did-not-hold", "is: partly", StringComparison.Ordinal)));
        Assert.Matches("^/assets/cards/articles/no-deal-soon[.][0-9a-f]{10}[.]png$", before);
    }

    [Fact]
    public void Cards_tell_what_there_is_to_tell()
    {
        var linked = Site().Link();
        SocialCard Card(string key) => new SocialCards(linked).Of(linked.Site.Entries.Single(entry => entry.Key.ToString() == key))!.Card;

        Assert.Equal(("Explainer", "2 Feb 2022"), (Card("articles/no-deal-soon").Kind, Card("articles/no-deal-soon").Line));
        Assert.Equal(["1 did not hold"], Card("articles/no-deal-soon").Margin);
        Assert.Equal(("Person", "Foreign Minister of Arland"), (Card("actors/ann-lee").Kind, Card("actors/ann-lee").Line));
        Assert.Equal(("Negotiation", "since 2021", "As of 1\u00a0Jan\u00a02022"), (Card("context/river-talks").Kind, Card("context/river-talks").Line, Card("context/river-talks").MarginLabel));
        Assert.Equal(["Negotiating"], Card("context/river-talks").Margin);
        Assert.Equal(("Event", "1 Mar 2022"), (Card("events/river-deal").Kind, Card("events/river-deal").Line));
        Assert.Equal("What it is.", new SocialCards(linked).Home!.Card.Line);
    }

    [Fact]
    public async Task The_preview_shows_a_picture_as_a_build_makes_it_and_its_check_makes_none()
    {
        var sources = Site().Sources;
        var build = await MemoryBuild.RunAsync(sources, new());
        var compiled = await MemoryBuild.BuiltInCompiled(new());
        var state = await SiteState.AfterAsync(null, sources, Task.FromResult(new LayoutState(sources.Layouts, compiled, [])), new());
        var path = build.Files.Keys.Single(file => file.StartsWith("assets/cards/articles/no-deal-soon.", StringComparison.Ordinal));
        Assert.Equal(build.Files[path].ToArray(), state.Site!.Make(path));
        Assert.Null(state.Site.Make("assets/cards/articles/no-deal-soon.0000000000.png"));
        var made = state.Site.Prepared.Plan.Made;
        Assert.Equal(build.Files.Keys.Where(file => file.StartsWith("assets/cards/", StringComparison.Ordinal)), made.Select(file => file.Path).Order(StringComparer.Ordinal));

        var counting = new CountingSink();
        await SiteBuilder.BuildAsync(sources, MemoryBuild.BuiltInCompiled, new(), counting, _ => { }, TestContext.Current.CancellationToken);
        Assert.Equal(build.Files.Count, counting.Files);
        Assert.Equal(build.Files.Where(file => !file.Key.EndsWith(".png", StringComparison.Ordinal)).Sum(file => file.Value.Length), counting.Bytes);
    }

    private static SmallSite Site(Func<string, string>? change = null) => SmallSite.WithStory(change).With("site.yml", On);

    private static string UrlOf(Func<string, string> change)
    {
        var linked = Site(change).Link();
        return new SocialCards(linked).Of(linked.Site.Entries.Single(entry => entry.Key.ToString() == "articles/no-deal-soon"))!.Url.Value;
    }

    [GeneratedRegex("<meta property=\"og:image\" content=\"https://example.org/x/(?<path>[^\"]+)\">")]
    private static partial Regex Image();
}
