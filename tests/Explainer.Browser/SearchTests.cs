using System.Text.Json;
using Explainer.Reading;
using Explainer.Rendering.Search;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>Search as readers meet it: the built index, the real script, with a server and from a folder.</summary>
/// <param name="sites">The built sites.</param>
/// <param name="chromium">The browser.</param>
public sealed class SearchTests(Sites sites, Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Queries_find_what_is_meant_first(bool fromFolder)
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(fromFolder ? own.FileUrl("/search/") : own.Url("/search/"));
        using var cases = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.At("tests", "Explainer.Browser", "searches.json"), TestContext.Current.CancellationToken));
        var wrong = new List<string>();
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var found = await FindAsync(opened.Page, one.GetProperty("query").GetString()!);
            // The kind of the best result comes first, and in it the best result.
            var first = Titles(one, "first");
            if (!found.Take(first.Length).SequenceEqual(first) || Titles(one, "has").Except(found).Any())
                wrong.Add($"{one}: {string.Join(" | ", found)}");
        }

        Assert.Equal([], wrong);
        opened.AssertClean();
    }

    [Fact]
    public async Task A_result_shows_the_sentence_with_the_words_marked_and_leads_to_its_page()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        await opened.Page.GotoAsync(own.FileUrl("/search/?q=guarantees+russia"));
        var result = opened.Page.Locator("#search-results li").First;
        await result.WaitForAsync();
        var marks = await opened.Page.Locator("#search-results mark").AllTextContentsAsync();
        Assert.Contains("guarantees", marks, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Russia", marks, StringComparer.Ordinal);
        await opened.ShootAsync("search-results");
        await result.Locator("a").ClickAsync();
        await opened.Page.WaitForURLAsync(url => url.EndsWith("/index.html", StringComparison.Ordinal) && !url.Contains("/search/", StringComparison.Ordinal));
        opened.AssertClean();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url("/search/"));
        var page = opened.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("lavrov");
        await page.Locator("#search-results a").First.WaitForAsync();
        Assert.Matches("^[0-9]+ pages$", await page.Locator("#search-status").TextContentAsync());
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Sergey Lavrov", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual("Sergey Lavrov", await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.Locator("#q").InputValueAsync());
        await page.Keyboard.TypeAsync("lavrov");
        await page.Locator("#search-results a").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(own.Url("/actors/sergey-lavrov/"));
        opened.AssertClean();
    }

    [Fact]
    public async Task Nothing_is_fetched_before_something_is_asked_and_then_little()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        var fetched = new List<string>();
        opened.Page.Request += (_, request) => fetched.Add(request.Url);
        await opened.Page.GotoAsync(own.Url("/search/"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(fetched, url => url.Contains("/search/index.js", StringComparison.Ordinal));
        await FindAsync(opened.Page, "vienna talks");
        var parts = fetched.Where(url => url.StartsWith(own.Url("/search/"), StringComparison.Ordinal) && url.Contains(".js", StringComparison.Ordinal)).ToList();
        Assert.Contains(parts, url => url.Contains("/search/index.js", StringComparison.Ordinal));
        Assert.InRange(parts.Sum(url => new FileInfo(Path.Join(own.Folder, "search", new Uri(url).Segments[^1])).Length), 1, 100_000);
        Assert.Equal(parts.Count, parts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_wrong_address_can_be_searched_from_wherever_it_is()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.NewAsync();
        await opened.Page.GotoAsync(own.Url("/no/such/page/here/"));
        Assert.Equal("Sergey Lavrov", (await FindAsync(opened.Page, "Лавров"))[0]);
        await opened.Page.Locator("#search-results a").First.ClickAsync();
        await opened.Page.WaitForURLAsync(own.Url("/actors/sergey-lavrov/"));
    }

    [Fact]
    public async Task Without_script_there_is_no_field_but_every_name_is_listed()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url("/search/"), new() { Script = false });
        Assert.False(await opened.Page.Locator("#q").IsVisibleAsync());
        Assert.True(await opened.Page.Locator("a[href='../actors/sergey-lavrov/']").IsVisibleAsync());
        opened.AssertClean();
    }

    [Fact]
    public async Task The_script_cuts_and_stems_words_as_the_index_does()
    {
        var own = await sites.OwnAsync();
        await using var opened = await chromium.OpenAsync(own.Url("/search/"));
        var script = await File.ReadAllTextAsync(Repository.At("layouts", "assets", "search", "search.js"), TestContext.Current.CancellationToken);
        // The same script once more, with its words let out.
        await opened.Page.EvaluateAsync(script.Replace("form.hidden = false;", "root = { stops: 'the' }; window.wordsOf = text => words(text).map(word => word.term);", StringComparison.Ordinal));
        var texts = SourceReader.Read(Repository.Root).Content.Select(file => file.Text)
            .Append("Sołtys Ørsted Straße İstanbul Ёлкин יָאִיר U.N.S.C. e.g. x.y.zz O’Brien LAPID'S rock’n’roll 中国外交 GPS中国 ½ ② \ud83d\ude00 \U00010428 " + new string('a', 90))
            .Append(string.Join(' ', (await File.ReadAllLinesAsync(Repository.At("tests", "Explainer.Tests", "Rendering", "Search", "stems.txt"), TestContext.Current.CancellationToken)).Select(line => line.Split(' ')[0])));
        foreach (var text in texts)
            Assert.Equal(string.Join(' ', Terms(text)), string.Join(' ', await opened.Page.EvaluateAsync<string[]>("text => window.wordsOf(text)", text)));
    }

    private static IEnumerable<string> Terms(string text)
    {
        var folded = new List<string>();
        for (var words = new SearchWords(text, new char[SearchWords.Longest]); words.MoveNext();)
            folded.AddRange(SearchWords.Fold(words.Current.ToString(), words.IsAscii));
        return folded.Select(word => word.All(char.IsAsciiLetterLower) ? EnglishStemmer.Stem(word) : word);
    }

    // Types a query and waits for its own results, not those of the one before.
    private static async Task<IReadOnlyList<string>> FindAsync(IPage page, string query)
    {
        await page.EvaluateAsync("document.getElementById('search-results').replaceChildren()");
        await page.FillAsync("#q", query);
        await page.Locator("#search-results a").First.WaitForAsync();
        return await page.Locator("#search-results a").AllTextContentsAsync();
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private static string[] Titles(JsonElement one, string key) =>
        one.TryGetProperty(key, out var titles) ? [.. titles.EnumerateArray().Select(t => t.GetString()!)] : [];
}
