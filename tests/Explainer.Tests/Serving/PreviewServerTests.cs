using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Explainer.Cli;
using Explainer.Reading;
using Explainer.Serving;
using Explainer.Writing;

namespace Explainer.Tests.Serving;

public sealed class PreviewServerTests
{
    private const string Lee = "content/actors/ann-lee.md";

    private static SmallSite Site => SmallSite.WithStory().With("site.yml", """
        title: T
        base-url: https://example.org/x/
        redirects: { /old/: /actors/ann-lee/#roles, /away/: "https://elsewhere.example/" }
        headers: { "/*": { X-Frame-Options: DENY, Cache-Control: max-age=600 }, "/actors/*": { X-Robots-Tag: noindex } }
        """)
        .With("content/pages/about.md", "---\ntitle: About\naliases: [/about-us/]\n---\nText.\n");

    [Fact]
    public async Task Every_file_is_byte_for_byte_what_a_build_would_write()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        var built = await MemoryBuild.RunAsync(SourceReader.Read(preview.Folder.Path), new());
        foreach (var (path, bytes) in built.Files)
        {
            using var answer = await preview.Client.GetAsync(new Uri($"x/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan().SequenceEqual(bytes.Span), path);
        }

        var manifest = BuildManifest.Write(built.Files.Select(f => KeyValuePair.Create(f.Key, Convert.ToHexStringLower(SHA256.HashData(f.Value.Span)))));
        Assert.Equal(Encoding.UTF8.GetString(manifest), await preview.GetAsync("x/build-manifest.json"));
    }

    [Fact]
    public async Task A_path_is_answered_as_a_host_would()
    {
        (string Path, HttpStatusCode Status, string? To)[] answers =
        [
            ("", HttpStatusCode.MovedPermanently, "/x/"),
            ("x", HttpStatusCode.MovedPermanently, "/x/"),
            ("x/actors/ann-lee", HttpStatusCode.MovedPermanently, "/x/actors/ann-lee/"),
            ("x/old/", HttpStatusCode.MovedPermanently, "/x/actors/ann-lee/#roles"),
            ("x/away/", HttpStatusCode.MovedPermanently, "https://elsewhere.example/"),
            ("x/about-us/", HttpStatusCode.MovedPermanently, "/x/about/"),
            ("x/actors/", HttpStatusCode.OK, null),
            ("x/actors/index.html", HttpStatusCode.OK, null),
            ("x/pages/picture.svg", HttpStatusCode.OK, null),
            ("actors/", HttpStatusCode.NotFound, null),
            ("x/site.yml", HttpStatusCode.NotFound, null),
            ("x/content/actors/ann-lee.md", HttpStatusCode.NotFound, null),
            ("x/../site.yml", HttpStatusCode.NotFound, null),
            ("x/%2e%2e/site.yml", HttpStatusCode.NotFound, null),
            ("x/..%2fsite.yml", HttpStatusCode.NotFound, null),
            ("x/..%5csite.yml", HttpStatusCode.NotFound, null),
            ("x/actors/%00", HttpStatusCode.BadRequest, null),
            ("x/.git/config", HttpStatusCode.NotFound, null),
            ("x/pages/secret.svg", HttpStatusCode.NotFound, null),
            (".explainer/", HttpStatusCode.NotFound, null),
        ];
        using var outside = new TempFolder().Write("secret.svg", "<svg/>");
        await using var preview = await RunningPreview.StartAsync(Site.With("content/pages/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        await preview.GetAsync("x/");
        preview.Folder.Write(".git/config", "secret").Link("content/pages/secret.svg", outside["secret.svg"]).Write("content/pages/more.md", "---\ntitle: More\n---\n");
        await preview.UntilAsync("x/more/", "<h1");
        foreach (var (path, status, to) in answers)
        {
            var url = new Uri($"http://127.0.0.1:{preview.Port}/{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            using var answer = await preview.Client.GetAsync(url, TestContext.Current.CancellationToken);
            Assert.Equal((path, status, to), (path, answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task A_wrong_address_gets_the_site_s_own_page_for_it_with_status_404()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var answer = await preview.Client.GetAsync(new Uri("x/no/such/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var built = await MemoryBuild.RunAsync(SourceReader.Read(preview.Folder.Path), new());
        Assert.Equal(built.Text("404.html"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Headers_of_the_site_come_along_but_for_how_long_a_page_is_kept()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var answer = await preview.Client.GetAsync(new Uri("x/actors/ann-lee/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again_and_a_question_for_the_head_gets_no_body()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var question = new HttpRequestMessage(HttpMethod.Head, "x/actors/");
        using var head = await preview.Client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var again = new HttpRequestMessage(HttpMethod.Get, "x/actors/");
        again.Headers.IfNoneMatch.Add(head.Headers.ETag!);
        using var answer = await preview.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Other_names_and_other_methods_are_refused()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "x/");
        rebound.Headers.Host = $"evil.example:{preview.Port}";
        using var misdirected = await preview.Client.SendAsync(rebound, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, misdirected.StatusCode);
        using var posted = await preview.Client.PostAsync(new Uri("x/", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Fact]
    public async Task A_browser_gets_the_same_page_with_one_line_behind_it()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x/actors/");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var shown = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await preview.GetAsync("x/actors/");
        Assert.StartsWith(page, shown, StringComparison.Ordinal);
        Assert.Matches("^\n<script src=\"/.explainer/live.js\" data-shown=\"[0-9a-f]+\" data-shape=\"[0-9a-f]+\"></script>\n$", shown[page.Length..]);
    }

    [Fact]
    public async Task Edits_of_every_sort_show()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        Assert.Contains("A minister.", await preview.GetAsync("x/actors/ann-lee/"), StringComparison.Ordinal);

        preview.Folder.Write(Lee, preview.Folder.Read(Lee).Replace("A minister.", "Written over.", StringComparison.Ordinal));
        await preview.UntilAsync("x/actors/ann-lee/", "Written over.");

        preview.Folder.Write("content/actors/.ann-lee.md.tmp", preview.Folder.Read(Lee).Replace("Written over.", "Renamed over.", StringComparison.Ordinal));
        File.Move(preview.Folder["content/actors/.ann-lee.md.tmp"], preview.Folder[Lee], overwrite: true);
        await preview.UntilAsync("x/actors/ann-lee/", "Renamed over.");

        preview.Folder.Write("content/places/deep/er/lake.md", "---\nname: Lake\n---\n");
        await preview.UntilAsync("x/places/lake/", "<h1");

        Directory.Move(preview.Folder["content/places"], preview.Folder["content/terms"]);
        await preview.UntilAsync("x/terms/lake/", "<h1");
        await preview.UntilAsync("x/places/lake/", "<h1>Lake", there: false);

        File.Delete(preview.Folder["content/terms/deep/er/lake.md"]);
        await preview.UntilAsync("x/terms/", "lake/", there: false);

        preview.Folder.Write("site.yml", preview.Folder.Read("site.yml").Replace("title: T", "title: Another", StringComparison.Ordinal));
        await preview.UntilAsync("x/actors/ann-lee/", "Another");
    }

    [Fact]
    public async Task A_page_that_is_broken_stays_as_it_was_until_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        var before = await preview.GetAsync("x/actors/ann-lee/");
        var whole = preview.Folder.Read(Lee);
        var states = preview.States;
        preview.Folder.Write(Lee, whole.Replace("type: person", "type: [person", StringComparison.Ordinal));
        while (preview.States == states)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal(before, await preview.GetAsync("x/actors/ann-lee/"));
        preview.Folder.Write(Lee, whole.Replace("A minister.", "Mended.", StringComparison.Ordinal));
        await preview.UntilAsync("x/actors/ann-lee/", "Mended.");
        File.Delete(preview.Folder[Lee]);
        await preview.UntilAsync("x/actors/ann-lee/", "Mended.", there: false);
    }

    [Fact]
    public async Task A_site_file_that_goes_leaves_the_site_as_it_was()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        await preview.GetAsync("x/");
        File.Delete(preview.Folder["site.yml"]);
        while (preview.Notices.IsEmpty)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Contains("site.yml", Assert.Single(preview.Notices), StringComparison.Ordinal);
        await preview.GetAsync("x/");
    }

    [Fact]
    public async Task A_checkout_of_many_files_is_one_change()
    {
        await using var preview = await RunningPreview.StartAsync(Site.With("content/terms/term-0.md", "---\nname: term 0\n---\n"));
        await preview.UntilAsync("x/terms/", "term 0");
        using var branch = new TempFolder();
        for (var number = 0; number < 500; number++)
            branch.Write($"{number}.md", $"---\nname: term {number}\n---\nOf the other branch.\n");
        await preview.QuietAsync();

        for (var number = 0; number < 500; number++)
            File.Move(branch[$"{number}.md"], preview.Folder[$"content/terms/term-{number}.md"], overwrite: true);
        await preview.UntilAsync("x/terms/", "term 499");
        Assert.Contains("Of the other branch.", await preview.GetAsync("x/terms/term-0/"), StringComparison.Ordinal);
        await preview.QuietAsync();
        // The site before and after, and what the check of all pages found in each.
        Assert.InRange(preview.States, 2, 4);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_with_what_to_do()
    {
        await using var preview = await RunningPreview.StartAsync(Site);
        using var words = new StringWriter();
        using var terminal = new Terminal(words, words, Color: false);
        string[] command = ["serve", "--source", preview.Folder.Path, "--port", $"{preview.Port}"];
        Assert.Equal(ExitCode.WrongUsage, await ExplainerCommand.RunAsync(command, SitePipeline.Standard, terminal, TestContext.Current.CancellationToken));
        Assert.Equal($"explainer: port {preview.Port} is taken: another program, perhaps another preview, listens there; end it, or choose another port, such as --port {preview.Port + 1}\n", words.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_folder_without_a_site_is_wrong_usage()
    {
        using var folder = new TempFolder();
        await using var server = await PreviewServer.ListenAsync(new(folder.Path, 0, false, new()), null);
        var missing = await Assert.ThrowsAsync<MissingSiteException>(() => server.RunAsync(_ => { }, _ => { }, TestContext.Current.CancellationToken));
        Assert.Contains("there is no site.yml", missing.Message, StringComparison.Ordinal);
    }
}
