using System.Security.Cryptography;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Tests.Checking;

/// <summary>Rules for which one page is not enough.</summary>
public class WholeSiteTests
{
    [Fact]
    public void A_page_that_nobody_links_to_and_an_island_of_pages_are_told_apart()
    {
        var site = new CheckedSite { On = [Rules.Output.OrphanPage, Rules.Output.UnreachablePage] }
            .With("index.html", "<a href=docs/install/>I</a><a href=actors/yair-lapid/>L</a>")
            .With("alone/index.html", "<a href=../>Home</a><a href=../alone/>me</a>")
            .With("a/index.html", "<a href=../b/>B</a>").With("b/index.html", "<a href=../a/>A</a>")
            .With("404.html", "").With("hidden/index.html", "<meta name=robots content=noindex>");

        Assert.Equal(
            ["output/orphan-page: no other page links to /alone/", "output/unreachable-page: no way from the home page leads to /a/", "output/unreachable-page: no way from the home page leads to /b/"],
            site.Lines());
    }

    [Fact]
    public void A_page_behind_a_redirect_is_reached() =>
        Assert.Equal(
            ["link/link-to-redirect: /old/ sends its readers on to /docs/install/"],
            new CheckedSite { On = [Rules.Output.OrphanPage, Rules.Output.UnreachablePage] }
                .With("index.html", "<a href=old/>I</a><a href=actors/yair-lapid/>L</a>").Lines());

    [Theory]
    [InlineData("<link rel=canonical href=https://example.org/docs/page/>")]
    [InlineData("<link rel=canonical href=/docs/page/>")]
    [InlineData("<meta name=robots content='noindex, follow'>")]
    [InlineData("<link rel=canonical href=https://example.org/docs/install/>", "link/canonical-mismatch: the canonical link of /docs/page/ is https://example.org/docs/install/, another place")]
    public void A_page_names_its_own_address(string html, params string[] expected) =>
        Assert.Equal(expected, new CheckedSite { On = [Rules.Link.CanonicalMismatch] }.Lines(html).Where(line => line.Contains("docs/page", StringComparison.Ordinal)));

    [Fact]
    public void Pages_that_name_no_address_are_one_fault_of_their_layout() =>
        Assert.Equal(["link/canonical-mismatch: the page has no canonical link (and on 3 more pages)"], new CheckedSite { On = [Rules.Link.CanonicalMismatch] }.Lines("x"));

    [Fact]
    public void The_sitemap_has_the_pages_that_can_be_found_and_no_others()
    {
        var site = new CheckedSite { On = [Rules.Link.SitemapMismatch] }
            .With("secret/index.html", "<meta name=robots content=noindex>")
            .With("sitemap.xml", "<urlset><url><loc>https://example.org/</loc></url><url><loc>https://example.org/docs/install/</loc></url><url><loc>https://example.org/secret/</loc></url><url><loc>https://example.org/old/</loc></url></urlset>");

        Assert.Equal(
            [
                "link/sitemap-mismatch: the sitemap has /old/, which sends its readers on",
                "link/sitemap-mismatch: the sitemap has /secret/, which asks search engines to leave it out",
                "link/sitemap-mismatch: the sitemap lacks /actors/yair-lapid/",
            ],
            site.Lines());
    }

    [Fact]
    public void Translations_name_each_other_and_themselves()
    {
        var site = new CheckedSite()
            .With("en/index.html", "<link rel=alternate hreflang=en href=/en/><link rel=alternate hreflang=de href=/de/><link rel=alternate hreflang=english href=/en/>")
            .With("de/index.html", "<link rel=alternate hreflang=de-AT href=/de/>")
            .With("fr/index.html", "<link rel=alternate hreflang=x-default href=https://elsewhere.org/>");

        Assert.Equal(
            [
                "link/hreflang-not-reciprocal: /de/ does not name /en/ in turn",
                "link/hreflang-not-reciprocal: /fr/ names translations, and not itself among them",
                "link/hreflang-not-reciprocal: english is no language tag",
            ],
            site.Lines());
    }

    [Fact]
    public void Files_are_looked_at()
    {
        byte[] png = [0x89, .. "PNG\r\n and so on and on"u8];
        var site = new CheckedSite
        {
            Bytes =
            {
                ["photos/summit.jpg"] = png, ["photos/right.png"] = [.. png, 0], ["photos/empty.png"] = [], ["photos/none.png"] = [],
                ["photos/big.png"] = [.. "version https://git-lfs.github.com/spec/v1\noid sha256:x"u8],
                ["photos/old.gif"] = [.. "GIF89a, of old times"u8], ["photos/twin.gif"] = [.. "GIF89a, of old times"u8], ["favicon.ico"] = [1],
            },
        };

        Assert.Equal(
            [
                "output/content-type-mismatch: photos/summit.jpg is named as JPEG, and its bytes are PNG",
                "output/duplicate-asset: photos/old.gif and photos/twin.gif have the same bytes",
                "output/empty-target: photos/big.png is in use, and a note of git-lfs in place of the file",
                "output/empty-target: photos/empty.png is in use, and empty",
                "output/unused-asset: nothing uses photos/none.png (1 KB)",
                "output/unused-asset: nothing uses photos/old.gif (1 KB)",
                "output/unused-asset: nothing uses photos/twin.gif (1 KB)",
            ],
            site.Lines("<img alt='' src=/photos/summit.jpg><img alt='' src=/photos/right.png><img alt='' src=/photos/empty.png><img alt='' src=/photos/big.png>"));
    }

    [Fact]
    public void The_hash_of_a_script_is_that_of_its_bytes()
    {
        var site = new CheckedSite { Bytes = { ["js/app.js"] = [.. "go()"u8] } };
        var right = "sha384-" + Convert.ToBase64String(SHA384.HashData("go()"u8));

        Assert.Empty(site.Lines($"<script src=/js/app.js integrity='sha256-no {right}'></script>"));
        Assert.Empty(site.Lines("<script src=/js/app.js integrity='md5-x'></script>"));
        Assert.Equal(["output/sri-mismatch: the bytes of js/app.js are not those that integrity names"], site.Lines("<script src=/js/app.js integrity='sha384-no'></script>"));
    }

    [Theory]
    [InlineData("../install/#:~:text=The%20second%20part")]
    [InlineData("../install/#usage:~:text=first-,THE%20second,part")]
    [InlineData("../install/#:~:text=gone%20words", "link/text-fragment-not-found: /docs/install/ does not have the words \"gone words\"")]
    [InlineData("../install/#:~:text=go", "link/text-fragment-not-found: /docs/install/ does not have the words \"go\"")]
    [InlineData("#:~:text=x", "link/fragment-not-checkable: the words of /docs/page/ are not at hand, so that #:~:text=x is not checked")]
    public void Words_that_a_link_leads_to_are_on_the_page(string url, params string[] expected)
    {
        var site = new CheckedSite { Bytes = { ["docs/install/index.html"] = Encoding.UTF8.GetBytes("<h2 id=usage>The first</h2><p>The\n <b>second</b> part<script>go()</script>") } };

        Assert.Equal(expected, site.Lines($"<a href='{url}'>x</a>"));
    }

    [Theory]
    [InlineData("docs/aux.html", "aux is the name of a device on Windows")]
    [InlineData("docs/a:b.html", "a:b.html has a character that Windows forbids")]
    [InlineData("docs./b.html", "docs. ends with a full stop")]
    [InlineData("auxiliary/com10.html", null)]
    public void Names_that_some_disks_cannot_hold_are_told(string path, string? why) =>
        Assert.Equal(why is null ? [] : [$"output/unportable-output-name: {path} cannot be held everywhere: {why}"], new CheckedSite().With(path, "").Lines());

    [Fact]
    public void A_redirect_from_a_page_of_its_own_is_told_and_the_page_of_an_alias_is_none()
    {
        var site = new CheckedSite { Scope = CheckScope.Folder, Bytes = { ["actors/yair-lapid/index.html"] = [1], ["old/index.html"] = [1] } };
        site.Redirects.Add(new(new UrlPath("/actors/yair-lapid/"), "/docs/install/"));

        Assert.Equal(["link/redirect-shadows-page: /actors/yair-lapid/ has a page, and is to lead to /docs/install/"], site.Lines());
    }

    [Fact]
    public void The_search_index_names_pages_that_are_there() =>
        Assert.Equal(
            ["link/broken-search-index-url: no page at /gone-away/"],
            new CheckedSite().With("search/index.json", """[{ "url": "/docs/install/", "title": "/gone/" }, { "url": "/gone-away/" }]""").Lines());

    [Fact]
    public void What_is_off_is_found_when_it_is_asked_for()
    {
        const string Html = "<a>soon</a><a href=/ >click here</a><script src=https://cdn.org/a.js></script><script integrity=sha256-x src=https://cdn.org/b.js></script>";
        Assert.Empty(new CheckedSite { Scope = CheckScope.Folder }.Lines(Html));
        Assert.Equal(
            ["link/missing-href: <a> has no href", "output/vague-link-text: \"click here\" does not say where the link leads", "output/sri-missing: https://cdn.org/a.js is loaded without integrity"],
            new CheckedSite { Scope = CheckScope.Folder, On = [Rules.Link.MissingHref, Rules.Output.SriMissing, Rules.Output.VagueLinkText] }.Lines(Html));
    }

    [Fact]
    public void A_link_of_a_writer_to_the_site_by_its_address_and_index_html_spelled_out_are_told_where_they_stand()
    {
        var source = new SourceFile("content/a.md", "[a](https://example.org/docs/install/) [b](/docs/install/index.html)");
        var site = new CheckedSite();
        site.Origins.Add(new("https://example.org/docs/install/", source.Span(4, 33)));
        site.Origins.Add(new("../install/index.html", source.Span(43, 24)));

        Assert.Equal(
            [("link/own-origin-absolute-link", source.Span(4, 33)), ("link/extension-policy", source.Span(43, 24))],
            site.Problems("<a href=https://example.org/docs/install/>a</a><a href=../install/index.html>b</a>").Select(p => (p.Rule.Name, p.At!.Value)));
        Assert.Empty(new CheckedSite().Lines("<a href=https://example.org/docs/install/>a</a><a href=../install/index.html>b</a>"));
        Assert.Equal(
            ["link/own-origin-absolute-link: https://example.org/ leads to this site by its full address"],
            new CheckedSite { Scope = CheckScope.Folder }.Lines("<a href=https://example.org/>a</a><a href=https://example.org/docs/install/>b</a>"));
    }
}
