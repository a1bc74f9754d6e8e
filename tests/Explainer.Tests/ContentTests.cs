using System.Globalization;
using AngleSharp.Html.Parser;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;
using Explainer.Reading;

namespace Explainer.Tests;

/// <summary>The real site of this repository: it has no problem, every link of it works, and it is the same wherever it is built.</summary>
public sealed class ContentTests
{
    private static readonly SourceSet Real = SourceReader.Read(Repository.Root);
    private static readonly Lazy<Task<MemoryBuild>> Built = new(() => MemoryBuild.RunAsync(Real, new()));

    [Fact]
    public async Task The_real_content_has_not_even_a_warning()
    {
        var build = await Built.Value;
        Assert.Equal([], build.Result.Problems.Where(p => p.Severity > Severity.Info).Select(p => $"{p.At?.File.Path}({p.At?.From.Line},{p.At?.From.Column}): {p.Rule.Name}: {p.Sentence()}"));
        Assert.True(build.Result.Pages > 50);
    }

    // Written without a line of the check stage: it follows what a browser would.
    [Fact]
    public async Task A_crawler_finds_every_page_and_every_link_works()
    {
        var build = await Built.Value;
        var parser = new HtmlParser();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new List<(string Page, Uri To)>();
        var queue = new Queue<string>(["index.html"]);
        while (queue.TryDequeue(out var path))
        {
            if (!seen.Add(path) || !path.EndsWith(".html", StringComparison.Ordinal))
                continue;
            using var page = await parser.ParseDocumentAsync(build.Text(path), TestContext.Current.CancellationToken);
            ids[path] = page.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var to = new Uri(new Uri($"http://crawled.example/{path}"), element.GetAttribute("href") ?? element.GetAttribute("src"));
                if (to.Host != "crawled.example")
                    continue;
                links.Add((path, to));
                queue.Enqueue(FileOf(to));
                Assert.True(build.Files.ContainsKey(FileOf(to)), $"{path} links to {to.AbsolutePath}, which is not there");
            }
        }

        Assert.Equal([], links.Where(l => l.To.Fragment.Length > 1 && !ids[FileOf(l.To)].Contains(Uri.UnescapeDataString(l.To.Fragment[1..]))).Select(l => $"{l.Page}: {l.To}"));
        var pages = build.Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "404.html" && !build.Text(p).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        Assert.Equal([], pages.Where(p => !seen.Contains(p)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public async Task Another_culture_and_order_of_files_give_the_same_bytes(string culture)
    {
        var shuffled = Real with
        {
            Content = [.. Real.Content.OrderBy(f => f.Text.Length)],
            ContentAssets = [.. Real.ContentAssets.Reverse()],
            Layouts = Real.Layouts,
        };
        var first = await Built.Value;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var again = await MemoryBuild.RunAsync(shuffled, new());
        Assert.Empty(first.Differences(again));
        Assert.Equal(first.Result.Problems.Select(p => p.Message), again.Result.Problems.Select(p => p.Message));
    }

    private static string FileOf(Uri url)
    {
        var path = Uri.UnescapeDataString(url.AbsolutePath)[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
