using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Serving;
using Explainer.Tests.Rendering.Layouts;
using Explainer.Tests.Rendering.Pictures;
using Explainer.Urls;
using FsCheck.Xunit;

namespace Explainer.Tests.Serving;

/// <summary>Whatever is edited in whatever order, the preview shows what a build of the same files would write, and tells the same problems.</summary>
public sealed class PreviewProperties
{
    private static readonly MemoryStore Store = new();

    private static readonly string[] Sentences =
    [
        "Ann Lee met Carl Moor in Borland.", "See [[borland]] and [[no-such]].", "The River talks go on [@wire].", "A [link](/actors/arland/) and a [broken one](/nowhere/).",
        "\n\n**What's next:** More talks in Dorland.", "\n\n## A heading\n\nText[^1].\n\n[^1]: Arland said so.", "\n\n> A quotation of Lee's.", "<b>raw</b>", "![A chart](/pages/chart.png)",
    ];

    // Each edit costs two builds of a small site. EXPLAINER_EDITS=100 looks further.
    private static readonly int MostEdits = int.Parse(Environment.GetEnvironmentVariable("EXPLAINER_EDITS") ?? "6", CultureInfo.InvariantCulture);

    [Property(MaxTest = 5)]
    public async Task Any_edits_give_the_bytes_and_the_problems_of_a_cold_build(byte[] picks)
    {
        var files = new SortedDictionary<string, byte[]>(SmallSite.WithStory().Files, StringComparer.Ordinal);
        SiteState? state = null;
        foreach (var pick in (picks ?? []).Chunk(3).Take(MostEdits).Prepend([]))
        {
            Edit(files, pick);
            var sources = SourceUpdater.Keep(MemoryBuild.Sources(files), state?.Sources);
            state = await SiteState.AfterAsync(state, sources, Task.FromResult(LayoutState.After(state?.Layouts, sources.Layouts, Store)), new());
            await Compare(state, await MemoryBuild.RunAsync(MemoryBuild.Sources(files), new(), Store));
        }
    }

    private static async Task Compare(SiteState state, MemoryBuild cold)
    {
        var all = await state.CheckAsync(Pace.Full(TestContext.Current.CancellationToken));
        Assert.Equal(Words(cold.Result.Problems), Words(all.Known.Concat(all.Found)));
        // A build that has no pages, since site.yml cannot be read: what was shown stays.
        if (cold.Files.IsEmpty)
            return;
        foreach (var (path, bytes) in cold.Files)
        {
            var made = state.Site!.FindPage(UrlPath.OfOutput(path)) is { } page ? await state.Site.MakeAsync(page)
                : state.Site.Make(path) is { } file ? file
                : state.Site.FindCopy(path) is { } copy ? Bytes(copy)
                : null;
            Assert.True(made is not null && bytes.Span.SequenceEqual(made), $"{path}\n{bytes.Span.Length} {made?.Length}");
        }

        Assert.Equal(cold.Files.Count, state.Site!.Prepared.Plan.Pages.Length + state.Site.Prepared.Plan.Files.Sum(f => f.Paths.Length) + state.Site.Prepared.Plan.Made.Length + state.Site.Prepared.Plan.Copies.Select(c => c.Path).Distinct().Count() + state.Site.Prepared.Plan.Pictures.Made.Sum(p => p.Versions.Length));
    }

    private static IEnumerable<string> Words(IEnumerable<Problem> problems) =>
        problems.Select(p => $"{p.At?.File.Path ?? p.Page}:{p.At?.Start} {p.Severity} {p.Rule.Name} {p.Message}").Order(StringComparer.Ordinal);

    private static byte[] Bytes(AssetFile asset)
    {
        using var bytes = new MemoryStream();
        using var from = asset.Open();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Edit(SortedDictionary<string, byte[]> files, byte[] pick)
    {
        if (pick.Length < 3)
            return;
        var texts = files.Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToList();
        if (texts.Count == 0)
            texts.Add("content/actors/arland.md");
        var path = texts[pick[1] % texts.Count];
        var text = files.TryGetValue(path, out var known) ? Encoding.UTF8.GetString(known) : "---\nname: Arland\ntype: state\n---\n";
        void Write(string to, string what) => files[to] = Encoding.UTF8.GetBytes(what);
        switch (pick[0] % 19)
        {
            case 0:
                files.Remove(path);
                break;
            case 1:
                files.Remove(path);
                Write(path[..^3] + "-moved.md", text);
                break;
            case 2:
                Write($"content/articles/new-{pick[2] % 3}.md", $"---\ntitle: New {pick[2]}\ndate: 2022-0{(pick[2] % 9) + 1}-01\nsummary: New.\nactors: [arland, ann-lee]\n---\nLee spoke.\n\n**Why it matters:** Arland.\n");
                break;
            case 3:
                Write($"content/terms/t{pick[2] % 3}.md", $"---\nname: {(pick[2] % 2 == 0 ? "deal" : "river")}\naliases: [/old-{pick[2] % 2}/]\n---\n");
                break;
            case 4:
                Write(path, text.Replace("name: ", "name: New ", StringComparison.Ordinal));
                break;
            case 5:
                Write(path, text.Replace("type: ", "type: [", StringComparison.Ordinal));
                break;
            case 6:
                Write(path, text.Replace("2022", $"20{20 + (pick[2] % 5)}", StringComparison.Ordinal));
                break;
            case 7:
                Write("site.yml", pick[2] % 4 == 0 ? "title: [" : $"title: T{pick[2]}\nbase-url: https://example.org/{pick[2] % 3}/\nlabels: {{ note: [Added {pick[2] % 2}] }}\nmarkdown: {{ html: {(pick[2] % 2 == 0 ? "true" : "false")} }}\n");
                break;
            case 8:
                Write("layouts/assets/site.css", $"body {{ margin: {pick[2]}px }}");
                break;
            case 9:
                Write("content/pages/picture.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h{pick[2]}\"/></svg>");
                break;
            case 10:
                Write("content/sources.yml", $"- {{ id: wire, title: Report {pick[2]}, type: news }}\n");
                break;
            case 11:
                Write(path, text.Replace("\n---\n", $"\ndraft: {(pick[2] % 2 == 0 ? "true" : "false")}\n---\n", StringComparison.Ordinal));
                break;
            case 12:
                Write(path, text.Replace("name: ", $"also-known-as: [Moor {pick[2] % 3}]\nname: ", StringComparison.Ordinal));
                break;
            case 13:
                files["content/pages/chart.png"] = new TestPicture("png", 50 + (pick[2] % 2), 40).Bytes;
                break;
            default:
                Write(path, text + "\n" + Sentences[pick[2] % Sentences.Length] + "\n");
                break;
        }
    }
}
