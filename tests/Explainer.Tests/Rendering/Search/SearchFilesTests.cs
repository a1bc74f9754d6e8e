using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Search;

namespace Explainer.Tests.Rendering.Search;

/// <summary>The files of the search index: small ones, whatever the size of the site.</summary>
public sealed class SearchFilesTests
{
    [Fact]
    public void A_query_fetches_less_than_100_KB_at_ten_thousand_pages()
    {
        var linked = Large();
        var files = SearchPlan.Of(linked.Site).Files(linked, portable: false).Make().ToDictionary(f => f.Path, f => f.Bytes.Length, StringComparer.Ordinal);
        int Largest(string kind) => files.Where(f => f.Key.StartsWith("search/" + kind, StringComparison.Ordinal)).Max(f => f.Value);
        var script = new FileInfo(Repository.At("layouts", "assets", "search", "search.js")).Length;
        Assert.InRange(script, 1, 9 * 1024);
        // Three words, each in the largest shard there is, and ten results, each in another.
        Assert.InRange(files["search/index.js"] + (3 * Largest("t")) + (10 * Largest("d")) + script, 1, 100_000);
    }

    // Ten thousand pages of words as a language has them: the n-th is n times as rare as the first.
    private static LinkedSite Large()
    {
        var random = new Dice(11);
        string Word()
        {
            var rank = (int)Math.Exp(random.Next() * Math.Log(30_000));
            return $"{(char)('a' + (rank * 7 % 26))}{(char)('a' + (rank * 3 % 26))}{rank:x}ing";
        }

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word())) + ".";
        var entries = Enumerable.Range(0, 10_000).Select(i =>
        {
            var file = new SourceFile($"content/pages/p{i}.md", string.Join(' ', Enumerable.Range(0, 4).Select(_ => Words(30))));
            var at = file.Span(0, 0);
            var text = new BodySection(null, SectionRole.Lede, null, [new TextRun(file.Text, at, true)]);
            return (Entry)new Page(new(EntryKind.Page, $"p{i:d5}"), file, new(Words(7), at))
            {
                Url = new($"/p{i:d5}/"),
                SummaryText = Words(15),
                Body = new(null, [text], [], []),
            };
        }).ToImmutableArray();
        var none = new SourceFile("site.yml", "").Span(0, 0);
        var settings = new SiteSettings { File = new("site.yml", ""), Title = new("T", none), BaseUrl = new("https://example.org/", none) };
        var site = new Site(settings, new(2022, 2, 2), entries, [], FrozenDictionary<string, Source>.Empty, []);
        return new(site, [.. entries.Select(e => new LinkedEntry(e, e.Body, [], [], []))]);
    }

    [Fact]
    public async Task The_files_are_those_that_were_planned_and_the_same_whatever_the_order()
    {
        var first = await MemoryBuild.RunAsync(OwnSite.Sources, new());
        var again = await MemoryBuild.RunAsync(OwnSite.Sources with { Content = [.. OwnSite.Sources.Content.Reverse()] }, new());
        Assert.DoesNotContain(first.Differences(again), p => p.StartsWith("search/", StringComparison.Ordinal));
        Assert.Equal(
            SearchPlan.Of(OwnSite.Linked.Site).Files(OwnSite.Linked, portable: false).Paths.Order(StringComparer.Ordinal),
            first.Files.Keys.Where(p => p.StartsWith("search/", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_without_search_has_no_trace_of_it()
    {
        var build = await MemoryBuild.RunAsync(SmallSite.WithStory().With("site.yml", "title: T\nbase-url: https://example.org/x/\nsearch: false\n").Sources, new());
        Assert.DoesNotContain(build.Files.Keys, p => p.StartsWith("search/", StringComparison.Ordinal));
        Assert.All(build.Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), p => Assert.DoesNotContain("search", build.Text(p), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_found()
    {
        var site = SmallSite.WithStory(story => story.Replace("date: 2022-02-02", "date: 2022-02-02\nchanges: [{ date: 2022-02-03, type: withdrawal, note: Wrong. }]", StringComparison.Ordinal));
        var build = await MemoryBuild.RunAsync(site.Sources, new());
        Assert.All(build.Files.Keys.Where(p => p.StartsWith("search/", StringComparison.Ordinal)), p => Assert.DoesNotContain("no-deal-soon", build.Text(p), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_portable_site_finds_pages_by_their_files()
    {
        var build = await MemoryBuild.RunAsync(SmallSite.WithStory().Sources, new() { Portable = true });
        Assert.Contains("\"../actors/arland/index.html\"", string.Concat(build.Files.Keys.Where(p => p.StartsWith("search/d", StringComparison.Ordinal)).Select(build.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_site_has_a_page_for_each_letter()
    {
        var site = new SmallSite();
        for (var i = 0; i < 501; i++)
            site.With($"content/terms/t{i}.md", $"---\nname: {(i == 0 ? "Елка" : i == 1 ? "2022" : i % 2 == 0 ? $"Ash {i}" : $"Birch {i}")}\nsummary: A word.\n---\n");
        var build = await MemoryBuild.RunAsync(site.Sources, new());
        Assert.Equal(
            ["search/a/index.html", "search/b/index.html", "search/index.html", "search/other/index.html", "search/u0415/index.html"],
            build.Files.Keys.Where(p => p.StartsWith("search/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)));
        Assert.InRange(Encoding.UTF8.GetByteCount(build.Text("search/index.html")), 1, 10_000);
        Assert.Contains("href=\"u0415/\"", build.Text("search/index.html"), StringComparison.Ordinal);
        Assert.Contains(">Birch 3<", build.Text("search/b/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(">Ash 2<", build.Text("search/b/index.html"), StringComparison.Ordinal);
    }
}
