using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Made;
using Explainer.Reports;
using Explainer.Urls;
using Explainer.Writing;

namespace Explainer.Tests.Reports;

/// <summary><c>explainer why</c>: each link of a page as it was made, and what made it.</summary>
public sealed class WhyTests
{
    private const string Root = "https://example.org/explainer/";

    // One build of the own site serves all.
    private static readonly Lazy<Task<(PageLinks Links, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)>> built = new(BuildAsync);

    [Fact]
    public async Task Each_link_of_a_page_tells_what_made_it()
    {
        var links = await Links("https://example.org/x/actors/borland/");
        Assert.Contains("in articles/no-deal-soon mention Borland content/articles/no-deal-soon.md(21,33)", links);
        Assert.Contains("in articles/no-deal-soon hand link borland content/articles/no-deal-soon.md(23,34)", links);
        Assert.Contains("in articles/no-deal-soon key actors content/articles/no-deal-soon.md(5,27)", links);
        Assert.Contains("out articles/no-deal-soon derived actors of articles/no-deal-soon content/articles/no-deal-soon.md(5,27)", links);
        Assert.Contains("in actors/arland key relations content/actors/arland.md(6,29)", links);
        Assert.Contains(links, l => l.StartsWith("in /actors/ list shown under ", StringComparison.Ordinal));
        Assert.Contains(links, l => l.StartsWith("out /actors/ navigation Site: ", StringComparison.Ordinal));
        Assert.Contains(links, l => l.StartsWith("out / navigation ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_tells_its_links_too()
    {
        var links = await Links("/timeline/");
        Assert.Contains(links, l => l.StartsWith("in actors/borland navigation ", StringComparison.Ordinal));
        Assert.Contains(links, l => l.StartsWith("out events/", StringComparison.Ordinal) && l.Contains(" list shown under ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_refused_with_the_nearest() =>
        Assert.Contains("did you mean actors/borland?", (await Assert.ThrowsAsync<Explainer.Authoring.AuthoringRefusedException>(() => Links("/actors/borlant/"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_told_of_the_own_site_is_what_stands_on_its_pages()
    {
        var (sink, files) = await built.Value;
        var explainer = new LinkExplainer(OwnSite.Linked);
        var urls = OwnSite.Linked.Site.Entries.ToDictionary(e => e.Key.ToString(), e => e.Url.Value);
        var aliases = OwnSite.Linked.Site.Entries.SelectMany(e => e.Aliases).Select(a => a.Value).ToHashSet();
        var shown = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => UrlPath.OfOutput(f.Key), f => Shown(UrlPath.OfOutput(f.Key), Encoding.UTF8.GetString(f.Value.Span)));
        Assert.Equal(shown.Keys.Order(), sink.Pages.Order());
        foreach (var page in shown.Keys.Where(p => !aliases.Contains(p)))
        {
            var rows = explainer.Rows([.. sink.Links.Where(l => l.From == page || l.To == page)], page).Select(r => r.Select(c => c.Text).ToList()).ToList();
            HashSet<string> Told(string way) => [.. rows.Where(r => r[0] == way && r[1] != "elsewhere").Select(r => urls.GetValueOrDefault(r[1], r[1]))];
            Assert.Equal(shown[page].Where(u => u[0] == '/').Order(StringComparer.Ordinal), Told("out").Order(StringComparer.Ordinal));
            Assert.Equal(shown.Where(s => s.Key != page && !aliases.Contains(s.Key) && s.Value.Contains(page.Value)).Select(s => s.Key.Value).Order(StringComparer.Ordinal), Told("in").Order(StringComparer.Ordinal));
            Assert.All(shown[page].Where(u => u[0] != '/'), url => Assert.Contains(rows, r => r[1] == "elsewhere" && r[3].Contains(url, StringComparison.Ordinal)));
            Assert.All(rows, r => Assert.True(r[2].Length > 0 && r[3].Length > 0, string.Join(' ', r)));
        }
    }

    [Fact]
    public async Task Each_name_that_links_itself_on_the_own_site_is_told_with_its_line()
    {
        var (sink, _) = await built.Value;
        var explainer = new LinkExplainer(OwnSite.Linked);
        var byHand = OwnSite.Linked.Mentions.Values.SelectMany(m => m).Where(m => m.ByHand).Select(m => (m.From, m.To, m.Section)).ToHashSet();
        foreach (var mentions in OwnSite.Linked.Mentions.Values.SelectMany(m => m).Where(m => !m.ByHand && !byHand.Contains((m.From, m.To, m.Section))).GroupBy(m => m.From))
        {
            var page = OwnSite.Linked.Site.Find(mentions.Key)!.Url;
            var rows = explainer.Rows([.. sink.Links.Where(l => l.From == page)], page).Select(r => string.Join(' ', r.Select(c => c.Text))).ToHashSet();
            Assert.All(mentions, m => Assert.Contains($"out {m.To} mention {m.Sentence.Substring(m.Start, m.Length)} {ReportCell.Place(m.At)}", rows));
        }
    }

    private static async Task<(PageLinks Links, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)> BuildAsync()
    {
        var both = new Both(new(null, Root), new());
        await SiteBuilder.BuildAsync(OwnSite.Sources, MemoryBuild.BuiltInCompiled, new(), both, _ => { }, CancellationToken.None);
        return (both.Links, both.Files.Files);
    }

    // The addresses of a page's links, by a browser's rules: places of the site, and whole URLs of others.
    private static HashSet<string> Shown(UrlPath page, string html)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href], area[href]"))
        {
            var url = new Uri(new Uri(Root + page.Value[1..]), link.GetAttribute("href")!);
            var text = url.GetLeftPart(UriPartial.Path);
            if (!text.StartsWith(Root, StringComparison.Ordinal))
                found.Add(link.GetAttribute("href")!);
            else if ("/" + text[Root.Length..] is var place && place != page.Value)
                found.Add(place);
        }

        return found;
    }

    private static async Task<List<string>> Links(string url)
    {
        var table = await Why.MakeAsync(url, SmallSite.WithStory().Sources, MemoryBuild.BuiltInCompiled, new(), new(), TestContext.Current.CancellationToken);
        return [.. table!.Rows.Select(r => string.Join(' ', r.Select(c => c.Text)))];
    }

    private sealed record Both(PageLinks Links, MemorySink Files) : IOutputSink
    {
        public void Accept(OutputFile file)
        {
            Links.Accept(file);
            Files.Accept(file);
        }

        public void Accept(string path, AssetFile asset) => Files.Accept(path, asset);

        public void Accept(MadeFile file) => Files.Accept(file);
    }
}
