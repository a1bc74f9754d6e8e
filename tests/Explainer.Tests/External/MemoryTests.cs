using Explainer.External;

namespace Explainer.Tests.External;

/// <summary>What is kept from run to run.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task What_was_found_lately_is_not_asked_after_again_and_tells_the_same()
    {
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(301, "/b")).On("/b", request => request.SayAsync(200, "<p id=c><p id=d>"));
        var first = await asking.Ask("/a#c");
        var requests = asking.Requests.Length;

        asking.Time.Pass(TimeSpan.FromDays(5));
        Assert.Equal(first, await asking.Ask("/a#c"));
        Assert.Equal(requests, asking.Requests.Length);
        Assert.Equal((0, 1), (asking.Count!.Asked, asking.Count.Remembered));

        // Another part of the page is another question.
        _ = await asking.Ask("/a#c", "/a#d");
        Assert.True(asking.Requests.Length > requests);

        requests = asking.Requests.Length;
        asking.Time.Pass(TimeSpan.FromDays(7));
        _ = await asking.Ask("/a#c");
        Assert.True(asking.Requests.Length > requests);
    }

    [Fact]
    public async Task A_part_that_was_missing_is_asked_after_again()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200, "<p id=b>"));
        Assert.Single(await asking.Ask("/a#c"));
        asking.On("/a", request => request.SayAsync(200, "<p id=b><p id=c>"));
        Assert.Empty(await asking.Ask("/a#c"));
    }

    [Fact]
    public async Task The_file_says_the_same_after_it_was_written_and_read_and_is_the_same_whatever_the_order()
    {
        using var folder = new TempFolder();
        await using var asking = new Asking().On("/a", request => request.SendOnAsync(301, "/b")).On("/b", request => request.SayAsync(200, "<p id=c><p id=é>"));
        var told = await asking.Ask("/a#c", "/a#é", "/gone");
        Assert.Null(MemoryFile.Save(MemoryFile.In(folder.Path), asking.Memory, asking.Time.GetUtcNow()));
        Assert.Equal("*\n", folder.Read(".explainer/.gitignore"));
        var text = folder.Read(".explainer/external.json");

        asking.Memory = MemoryFile.Load(MemoryFile.In(folder.Path), out var fault);
        Assert.Null(fault);
        Assert.Equal(told, await asking.Ask("/a#c", "/a#é", "/gone"));
        Assert.Null(MemoryFile.Save(MemoryFile.In(folder.Path), asking.Memory, asking.Time.GetUtcNow()));
        Assert.Equal(text, folder.Read(".explainer/external.json"));
        Assert.Equal([".explainer/.gitignore", ".explainer/external.json"], folder.Tree(".").Keys);
    }

    [Fact]
    public async Task What_no_site_links_to_any_more_is_forgotten()
    {
        using var folder = new TempFolder();
        await using var asking = new Asking();
        _ = await asking.Ask("/a");
        Assert.Null(MemoryFile.Save(MemoryFile.In(folder.Path), asking.Memory, asking.Time.GetUtcNow() + TimeSpan.FromDays(181)));
        Assert.DoesNotContain("news.site", folder.Read(".explainer/external.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "version": 2, "links": {} }""")]
    [InlineData("""{ "version": 1 }""")]
    [InlineData("""{ "version": 1, "links": { "https://a.site/": null } }""")]
    [InlineData("""{ "version": 1, "links": { "https://a.site/": { "parts": null } } }""")]
    [InlineData("""{ "version": 1, "links": { "https://a.site/": { "parts": [null] } } }""")]
    [InlineData("""{ "version": 1, "links": { "https://a.site/": { "found": "yesterday" } } }""")]
    public void A_file_that_cannot_be_read_remembers_nothing_and_says_so(string text)
    {
        using var folder = new TempFolder().Write(".explainer/external.json", text);
        var memory = MemoryFile.Load(MemoryFile.In(folder.Path), out var fault);
        Assert.False(string.IsNullOrEmpty(fault));
        Assert.Null(memory.Of(new("https://a.site/")).Found);
    }

    [Fact]
    public async Task A_clock_that_was_wrong_does_not_keep_a_link_fresh_for_ever()
    {
        await using var asking = new Asking().On("/a", request => request.SayAsync(200));
        asking.Memory = new([new(asking.Use("/a").Url.AbsoluteUri, new() { Found = asking.Time.GetUtcNow().AddYears(20) })]);
        Assert.Empty(await asking.Ask("/a"));
        Assert.Single(asking.Requests);
    }
}
