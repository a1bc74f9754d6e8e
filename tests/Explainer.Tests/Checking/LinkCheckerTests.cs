using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Tests.Checking;

public class LinkCheckerTests
{
    [Fact]
    public void A_sound_site_has_no_problem_and_its_links_are_counted()
    {
        var site = new CheckedSite();

        Assert.Empty(site.Lines("<a href=/>Home</a><img src=/photos/summit.jpg alt=''>"));
        Assert.Equal(new CheckResult(5, 3), site.Result);
    }

    [Fact]
    public void A_fault_that_a_writer_made_is_reported_where_it_was_written()
    {
        var source = new SourceFile("content/a.md", "See [Lapid](/actors/lapit/) and [Lapid](/actors/lapit/).");
        var first = source.Span(12, 14);
        var second = source.Span(40, 14);
        var site = new CheckedSite();
        site.Origins.Add(new("../../actors/lapit/", first));
        site.Origins.Add(new("../../actors/lapit/", second));

        var problems = site.Problems("<a href='../../actors/lapit/'>Lapid</a><a href='../../actors/lapit/'>Lapid</a>");

        Assert.Equal([first, second], problems.Select(p => p.At!.Value));
        Assert.All(problems, p => Assert.Equal("no page at /actors/lapit/; did you mean /actors/yair-lapid/?", p.Message));
        Assert.Equal("/actors/lapit/", first.Text);
        Assert.Equal("/docs/page/", problems[0].Page);
        Assert.Equal("/actors/lapit/", problems[0].Target);
    }

    [Fact]
    public void A_broken_part_that_a_writer_named_is_reported_where_it_was_written()
    {
        var source = new SourceFile("content/a.md", "[[install#usgae]]");
        var site = new CheckedSite();
        site.Origins.Add(new("../install/#usgae", source.Span(2, 13)));

        var problem = Assert.Single(site.Problems("<a href='../install/#usgae'>x</a>"));

        Assert.Equal(source.Span(2, 13), problem.At);
        Assert.Equal("/docs/install/#usgae", problem.Target);
    }

    [Fact]
    public void A_fault_of_a_layout_on_many_pages_is_one_problem_at_the_first_of_them()
    {
        var site = new CheckedSite()
            .With("b/index.html", "\n  <a href=../gone-for-good/>x</a>")
            .With("b/c/index.html", "<a href=../../gone-for-good/>x</a><a href=../../gone-for-good/>x</a>")
            .With("d/index.html", "<a href=/gone-for-good/>x</a>");

        var problem = Assert.Single(site.Problems());

        Assert.Equal("no page at /gone-for-good/ (and on 2 more pages)", problem.Message);
        Assert.Equal("/b/", problem.Page);
        Assert.Equal(new LinePosition(2, 6), problem.PageAt);
        Assert.Null(problem.At);
    }

    [Fact]
    public void The_order_of_reading_changes_nothing()
    {
        var files = Enumerable.Range(0, 200)
            .Select(i => ($"p{i}/index.html", $"<p id=a{i}></p><p id=d></p><p id=d></p><a href=../p{(i * 7) % 210}/#a{i % 9}>x</a><a href=../p{(i + 1) % 200}/#d>x</a><img src=x{i % 5}.png>"))
            .ToImmutableArray();

        Assert.Equal(Run(files), Run([.. files.Reverse()]));
        Assert.Equal(Run(files), Run([.. files.OrderBy(f => f.Item2.GetHashCode(StringComparison.Ordinal))]));

        static string[] Run(ImmutableArray<(string Path, string Html)> files)
        {
            var checker = new LinkChecker(new("https://example.org/", files.Select(f => f.Path), [], []));
            Parallel.ForEach(files, f => checker.Read(new(f.Path, Encoding.UTF8.GetBytes(f.Html), [])));
            var problems = new ProblemList();
            checker.Judge(problems);
            return [.. problems.Sorted(ImmutableDictionary<string, Severity>.Empty).Select(p => $"{p.Rule.Name} {p.Message} {p.Page} {p.PageAt} {p.Hint}")];
        }
    }

    [Fact]
    public void A_million_links_that_go_round_and_round_are_counted_and_judged()
    {
        const int Pages = 250;
        var links = string.Concat(Enumerable.Range(0, 4000).Select(i => $"<a href=../p{i % Pages}/#a{i % 3}>x</a>"));
        var html = Encoding.UTF8.GetBytes($"<p id=a0></p><p id=a1></p>{links}");
        var checker = new LinkChecker(new("https://example.org/", Enumerable.Range(0, Pages).Select(i => $"p{i}/index.html"), [], []), CheckScope.Folder);
        Parallel.For(0, Pages, i => checker.Read(new($"p{i}/index.html", html, [])));

        var problems = new ProblemList();
        Assert.Equal(new CheckResult(Pages, 1_000_000), checker.Judge(problems));
        Assert.Equal(Pages, problems.Sorted(ImmutableDictionary<string, Severity>.Empty).Count(p => p.Rule == Rules.Link.BrokenFragment && p.Message.EndsWith("(and on 249 more pages)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Below_a_base_path_links_from_the_host_root_need_it()
    {
        var site = new CheckedSite { BaseUrl = "https://example.org/site/" };

        var problem = Assert.Single(site.Problems(
            "<a href=/docs/install/>x</a><a href=/site/docs/install/>x</a><a href=../../actors/yair-lapid/>x</a>"
            + "<a href=https://example.org/site/>x</a><a href=https://example.org/other/>x</a><a href=/site>x</a>"));

        Assert.Equal("link/link-outside-base-path", problem.Rule.Name);
        Assert.Equal("/docs/install/ is outside of the site, which is at /site/", problem.Message);
        Assert.Equal("Write /site/docs/install/, or a relative link.", problem.Hint);
    }

    [Fact]
    public void Below_a_base_path_a_relative_link_that_leaves_it_is_outside_the_site() =>
        Assert.Equal(
            ["link/link-outside-site: ../../../blog/ climbs above the root of the site"],
            new CheckedSite { BaseUrl = "https://example.org/site/" }.Lines("<a href=../../../blog/>x</a>"));

    [Fact]
    public void Redirects_are_followed_to_their_end()
    {
        var site = new CheckedSite();
        site.Redirects.AddRange(
        [
            new(new UrlPath("/a/"), "/b/"), new(new UrlPath("/b/"), "/a/"),
            new(new UrlPath("/one/"), "/old/"),
            new(new UrlPath("/gone/"), "/actors/lapit/"),
            new(new UrlPath("/part/"), "/docs/install/#usgae"),
            new(new UrlPath("/fine/"), "/docs/install/#usage"), new(new UrlPath("/away/"), "https://elsewhere.org/"),
            new(new UrlPath("/blog/*"), "/docs/:splat"), new(new UrlPath("/docs/install"), "/docs/install/"),
        ]);

        Assert.Equal(
            [
                "link/broken-fragment: no part #usgae on /docs/install/; did you mean #usage?",
                "link/link-to-redirect: /blog/x/ sends its readers on to /docs/:splat",
                "link/redirect-chain: /one/ to /old/ to /docs/install/: the redirect takes more than one step",
                "link/redirect-loop: /a/ to /b/ to /a/: the redirect comes back to a place where it was",
                "link/redirect-loop: /b/ to /a/ to /b/: the redirect comes back to a place where it was",
                "link/redirect-target-missing: /gone/ leads to /actors/lapit/, where there is no page; did you mean /actors/yair-lapid/?",
                "link/unused-redirect: /docs/install leads to /docs/install/, as hosts do without it",
            ],
            site.Lines("<a href=/blog/x/>x</a>"));
    }

    [Fact]
    public void A_redirect_from_the_settings_is_reported_there()
    {
        var settings = new SourceFile("site.yml", "redirects: { /x/: /gone-away/ }");
        var site = new CheckedSite();
        site.Redirects.Add(new(new UrlPath("/x/"), "/gone-away/", settings.Span(18, 11)));

        Assert.Equal(settings.Span(18, 11), Assert.Single(site.Problems()).At);
    }

    [Fact]
    public void Relative_urls_of_the_page_for_what_is_not_found_are_faults()
    {
        var site = new CheckedSite { BaseUrl = "https://example.org/site/" }
            .With("404.html", "<link rel=stylesheet href=css/site.css><a href=/site/>Home</a><a href='#top'>Top</a><img src=/site/photos/summit.jpg alt=''>");

        Assert.Equal(["link/relative-link-in-404: css/site.css is relative, but hosts show this page at any address"], site.Lines());
        Assert.Empty(site.With("404.html", "<base href=/site/><link rel=stylesheet href=css/site.css>").Lines());
    }

    [Fact]
    public void Files_that_some_disks_cannot_hold_together_are_reported()
    {
        var site = new CheckedSite().With("photos/Summit.jpg", "").With("photos/caf\u00e9.jpg", "").With("photos/cafe\u0301.jpg", "").With("photos/b.jpg", "");

        Assert.Equal(
            [
                "output/output-case-collision: photos/Summit.jpg and photos/summit.jpg are one file to disks that ignore case or forms of Unicode",
                "output/output-case-collision: photos/cafe\u0301.jpg and photos/caf\u00e9.jpg are one file to disks that ignore case or forms of Unicode",
            ],
            site.Lines());
    }

    [Fact]
    public void Two_forms_of_the_same_letters_are_told_apart_and_named()
    {
        var site = new CheckedSite().With("photos/cafe\u0301.jpg", "");

        Assert.Equal(
            ["link/unicode-normalization-mismatch: no file at /photos/caf\u00e9.jpg: photos/cafe\u0301.jpg looks alike, in another form of Unicode (NFC or NFD)"],
            site.Lines("<img alt='' src=/photos/caf%C3%A9.jpg>"));
        Assert.Empty(site.Lines("<img alt='' src=/photos/cafe%CC%81.jpg>"));
    }

    [Fact]
    public void Style_sheets_feeds_sitemaps_and_manifests_are_read()
    {
        var site = new CheckedSite()
            .With("css/site.css", "\n.a { background: url(../photos/summit.jpg) } .b { background: url( ../img/bg.pgn ) }")
            .With("feed.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/><link href="https://example.org/gone-1/"/>
                <entry><content type="html">&lt;img src="/gone-2.png"&gt;&lt;a href="#fn1"&gt;1&lt;/a&gt;</content></entry></feed>
                """)
            .With("rss.xml", "<rss><channel><link>https://example.org/</link><item><guid isPermaLink='false'>/x</guid><guid>https://example.org/gone-3/</guid><enclosure url='/gone-4.mp3'/></item></channel></rss>")
            .With("feed.json", """{ "version": "https://jsonfeed.org/version/1.1", "items": [ { "url": "https://example.org/gone-5/", "external_url": "x", "content_html": "<img src='/gone-6.png'>" } ] }""")
            .With("sitemap.xml", "<urlset><url><loc>https://example.org/</loc></url><url><loc>https://example.org/gone-7/</loc></url></urlset>")
            .With("site.webmanifest", """{ "start_url": "/", "icons": [ { "src": "/gone-8.png", "type": "image/png" } ] }""")
            .With("data.json", """{ "url": "/gone-9/" }""");

        Assert.Equal(
            [
                "link/broken-css-url: no file at /img/bg.pgn",
                "link/broken-feed-url: no file at /gone-2.png", "link/broken-feed-url: no file at /gone-4.mp3", "link/broken-feed-url: no file at /gone-6.png",
                "link/broken-feed-url: no page at /gone-1/", "link/broken-feed-url: no page at /gone-3/", "link/broken-feed-url: no page at /gone-5/",
                "link/broken-manifest-entry: no file at /gone-8.png",
                "link/broken-sitemap-url: no page at /gone-7/",
            ],
            site.Lines());
    }

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        var site = new CheckedSite { Unread = { "docs/install/index.html" } }.With("feed.xml", "<feed>");

        var lines = site.Lines("<a href=../install/#usage>x</a>");

        Assert.Equal(2, lines.Length);
        Assert.Equal("output/unchecked-file: docs/install/index.html was not read, so that links to its parts are not checked", lines[0]);
        Assert.StartsWith("output/unchecked-file: feed.xml cannot be read, so that its links are not checked: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_made_by_another_tool_is_not_held_to_what_this_one_promises()
    {
        const string Html = "<script src=https://cdn.example.com/a.js></script><img src=/photos/summit.jpg><a href=/gone-for-good/>x</a>";

        Assert.Equal(["link/broken-link: no page at /gone-for-good/"], new CheckedSite { Scope = CheckScope.Folder }.Lines(Html));
        Assert.Equal(3, new CheckedSite().Lines(Html).Length);
    }

    [Fact]
    public void Without_a_base_url_absolute_urls_lead_elsewhere() =>
        Assert.Empty(new CheckedSite { BaseUrl = null! }.Lines("<a href=https://my.org/gone/>x</a><a href=/docs/install/>x</a>"));

    [Fact]
    public void Parts_of_a_page_are_listed_where_none_is_near() =>
        Assert.Equal(
            "The page has #café, #intro, #old, #usage.",
            Assert.Single(new CheckedSite().Problems("<a href='../install/#zzzzzzzz'>x</a>")).Hint);

    [Fact]
    public void Only_so_many_paths_are_looked_up_for_a_suggestion()
    {
        var html = string.Concat(Enumerable.Range(0, PathSuggester.Limit + 50).Select(i => $"<a href=/docs/instal{i:D3}/>x</a>"));

        Assert.Equal(PathSuggester.Limit, new CheckedSite().Lines(html).Count(line => line.Contains("did you mean", StringComparison.Ordinal)));
    }
}
