using Explainer.Checking.Published;
using Explainer.Cli;

namespace Explainer.Tests.Cli;

public sealed class PublishLedgerTests : IDisposable
{
    private readonly TempFolder site = new TempFolder()
        .Write("site.yml", "title: Test\nbase-url: https://example.org/x/\nredirects: { /moved/: /terms/ }\n")
        .Write("content/pages/news/a: b.pdf", "%PDF-")
        .Write("content/pages/news/a.png", "png")
        .Write("content/pages/news.md", "---\ntitle: News\naliases: [/old-news/]\n---\n## What is new\n\nA [paper](news/a%3A%20b.pdf) and a ![picture](news/a.png).\n")
        .Write("content/terms/later.md", "---\nname: Later\ndraft: true\n---\n");

    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Terminal terminal;

    public PublishLedgerTests() => terminal = new(output, error, Color: false);

    public void Dispose()
    {
        site.Dispose();
        terminal.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task The_ledger_grows_with_what_is_published_and_loses_nothing()
    {
        Assert.Equal(0, await Run("--dry-run"));
        Assert.False(File.Exists(site[PublishedLedger.Path]));
        Assert.Contains(" would be added; the site has ", error.ToString(), StringComparison.Ordinal);

        Assert.Equal(0, await Run());
        Assert.Contains("\n/news/\n/news/#what-is-new\n", output.ToString(), StringComparison.Ordinal);
        var first = site.Read(PublishedLedger.Path);
        foreach (var line in new[] { "/: []", "/feed.xml: []", "/moved/: []", "/news/: [what-is-new]", "/old-news/: []", "\"/pages/news/a: b.pdf\": []" })
            Assert.Contains($"\n  {line}\n", first, StringComparison.Ordinal);
        foreach (var absent in new[] { "404", "a.png", "later", "assets/" })
            Assert.DoesNotContain(absent, first, StringComparison.Ordinal);
        Assert.Equal(first.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).OrderBy(line => line.Trim(' ', '"'), StringComparer.Ordinal), first.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)));

        Assert.Equal(0, await Run());
        Assert.Equal("", output.ToString());
        Assert.Equal(first, site.Read(PublishedLedger.Path));

        // Moved with an alias, and one part let go: the ledger keeps both.
        site.Write("content/pages/latest.md", "---\ntitle: Latest\naliases: [/news/, /old-news/]\n---\n## What is newer\n\nA [paper](news/a%3A%20b.pdf) and a ![picture](news/a.png).\n");
        File.Delete(site["content/pages/news.md"]);
        site.Write(PublishedLedger.Path, first + "gone:\n  /news/#what-is-new: { reason: \"Merged: see there\", date: 2026-01-31 }\n");
        Assert.Equal(0, await Run());
        Assert.Equal("/latest/\n/latest/#what-is-newer\n", output.ToString());
        var later = site.Read(PublishedLedger.Path);
        Assert.Contains("\n  /latest/: [what-is-newer]\n", later, StringComparison.Ordinal);
        Assert.Contains("\n  /news/: [what-is-new]\n", later, StringComparison.Ordinal);
        Assert.EndsWith("\ngone:\n  /news/#what-is-new: { date: 2026-01-31, reason: \"Merged: see there\" }\n", later, StringComparison.Ordinal);

        // What has errors is not published.
        File.Delete(site["content/pages/latest.md"]);
        Assert.Equal(1, await Run());
        Assert.Contains("error link/removed-url: /latest/ was published, and is gone", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("; what has errors is not published, and nothing was added to the ledger\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(later, site.Read(PublishedLedger.Path));
    }

    private Task<int> Run(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        return ExplainerCommand.RunAsync(["publish-ledger", "--source", site.Path, .. arguments], SitePipeline.Standard, terminal, TestContext.Current.CancellationToken);
    }
}
