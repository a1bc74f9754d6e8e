using Explainer.Diagnostics;

namespace Explainer.Tests.Checking;

/// <summary>For each rule that one page shows: the fault and what is said of it, and what is near to it and no fault.</summary>
public class LinkCheckerFaults
{
    public static TheoryData<string, string> Faults => new()
    {
        { "<a href='/docs/instal/'>x</a>", "link/broken-link: no page at /docs/instal/; did you mean /docs/install/?" },
        { "<a href='/actors/lapit/'>x</a>", "link/broken-link: no page at /actors/lapit/; did you mean /actors/yair-lapid/?" },
        { "<a href='../yair-lapid/'>x</a>", "link/broken-link: no page at /docs/yair-lapid/; did you mean /actors/yair-lapid/?" },
        { "<area href=/zzzzzzzzzzzzzzzz.pdf>", "link/broken-link: no file at /zzzzzzzzzzzzzzzz.pdf" },
        { "<img src=/photos/gone.png alt=''>", "link/broken-image: no file at /photos/gone.png" },
        { "<img alt='' src=/photos/summit.jpg srcset='/photos/summit.jpg 1x, /photos/b.webp 2x'>", "link/broken-image: no file at /photos/b.webp" },
        { "<picture><source srcset='/photos/a,b.jpg 1x,/q/1.webp'></picture>", "link/broken-image: no file at /q/1.webp" },
        { "<body background=/q/bg.gif>", "link/broken-image: no file at /q/bg.gif" },
        { "<svg><use xlink:href='/q/icons.svg#a'/></svg>", "link/broken-image: no file at /q/icons.svg" },
        { "<video src=/q/v.webm></video>", "link/broken-media: no file at /q/v.webm" },
        { "<video><track src=/q/en.vtt></video>", "link/broken-media: no file at /q/en.vtt" },
        { "<video poster=/q/poster></video>", "link/broken-media: no page at /q/poster" },
        { "<script src=/js/ap.js></script>", "link/broken-script: no file at /js/ap.js; did you mean /js/app.js?" },
        { "<link rel=modulepreload href=/q/m.js>", "link/broken-script: no file at /q/m.js" },
        { "<link rel='preload stylesheet' href=/css/site.cs>", "link/broken-stylesheet: no file at /css/site.cs; did you mean /css/site.css?" },
        { "<link rel=icon href=/q/fav.ico>", "link/broken-head-link: no file at /q/fav.ico" },
        { "<link rel=canonical href=https://example.org/q/q/>", "link/broken-head-link: no page at /q/q/" },
        { "<meta property=og:url content=https://example.org/q/q/>", "link/broken-head-link: no page at /q/q/" },
        { "<iframe src=/q/demo.html></iframe>", "link/broken-frame: no page at /q/demo.html" },
        { "<object data=/q/o.pdf></object>", "link/broken-frame: no file at /q/o.pdf" },
        { "<form action=/qqqqqqqqqqqqqqq/></form>", "link/broken-form-action: no page at /qqqqqqqqqqqqqqq/" },
        { "<form><button formaction=/qqqqqqqqqqqqqqqq/>x</button></form>", "link/broken-form-action: no page at /qqqqqqqqqqqqqqqq/" },
        { "<p style='background: url(/q/bg.png)'>", "link/broken-css-url: no file at /q/bg.png" },
        { "<style>@import '/q/x.css'; p { color: red }</style>", "link/broken-css-url: no file at /q/x.css" },
        { "<meta http-equiv=refresh content='0;url=/q/nope.html'>", "link/broken-meta-refresh: no page at /q/nope.html" },
        { "<meta http-equiv=Refresh content='0; url='>", "link/broken-meta-refresh: the refresh \"0; url=\" names no URL" },
        { "<meta http-equiv=refresh content='soon'>", "link/broken-meta-refresh: the refresh \"soon\" names no URL" },
        { "<meta property=og:image content=https://example.org/q/card.png>", "link/broken-social-image: no file at /q/card.png" },
        { "<meta name=twitter:image content=/q/card.png>", "link/broken-social-image: no file at /q/card.png" },
        { "<a href=/photos/>x</a>", "link/directory-without-index: /photos/ is a folder without index.html" },
        { "<a href=/photos>x</a>", "link/directory-without-index: /photos is a folder without index.html" },
        { "<a href='../../../x/'>x</a>", "link/link-outside-site: ../../../x/ climbs above the root of the site" },
        { "<a href='../soon/'>x</a>", "link/link-to-draft: /docs/soon/ is a draft, so it is not built" },
        { "<a href='../soon/index.html'>x</a>", "link/link-to-draft: /docs/soon/ is a draft, so it is not built" },
        { "<a href='../install.md'>x</a>", "link/link-to-source-file: /docs/install.md is a source file, not part of the site; did you mean /docs/install/?" },
        { "<a href='../install/#usgae'>x</a>", "link/broken-fragment: no part #usgae on /docs/install/; did you mean #usage?" },
        { "<a href='#nothing'>x</a>", "link/broken-fragment: no part #nothing on /docs/page/" },
        { "<a href='../install/#Usage'>x</a>", "link/fragment-case-mismatch: no part #Usage on /docs/install/: it is #usage, capital and small letters differ" },
        { "<img alt='' src=/Photos/summit.JPG>", "link/path-case-mismatch: /Photos/summit.JPG is named /photos/summit.jpg: capital and small letters differ" },
        { "<a href='/Docs/install/'>x</a>", "link/path-case-mismatch: /Docs/install/ is named /docs/install/: capital and small letters differ" },
        { "<p id=a></p><p id=a></p>", "link/duplicate-id: the id a stands more than once on the page" },
        { "<p id=a></p><p id=a></p><a href='#a'>x</a>", "link/duplicate-id-linked: the id a stands more than once on the page, and links to it reach the first only" },
        { "<p id='a b'>", "link/invalid-id: the id \"a b\" has blanks in it" },
        { "<p id=''>", "link/invalid-id: an id is empty" },
        { "<label for=serch>x</label><input id=search>", "link/broken-idref: for names the id serch, which the page does not have; did you mean search?" },
        { "<i id=a></i><div aria-describedby='a zzzz'>", "link/broken-idref: aria-describedby names the id zzzz, which the page does not have" },
        { "<a href=''>x</a>", "link/empty-href: the URL of <a> is empty" },
        { "<img alt='' src=' '>", "link/empty-href: the URL of <img> is empty" },
        { "<a href='https://example]org'>x</a>", "link/invalid-url: https://example]org is no URL: its host cannot be read" },
        { "<a href='https://a.org:99999/'>x</a>", "link/invalid-url: https://a.org:99999/ is no URL: its host cannot be read" },
        { "<a href='/a%ZZ/'>x</a>", "link/invalid-percent-encoding: %ZZ in /a%ZZ/ is no percent-encoding" },
        { "<a href='https://a.org/?q=100%'>x</a>", "link/invalid-percent-encoding: % in https://a.org/?q=100% is no percent-encoding" },
        { "<img alt='' src='..\\..\\photos\\summit.jpg'>", "link/backslash-in-url: ..\\..\\photos\\summit.jpg has a back slash in it" },
        { "<a href='C:\\x.html'>x</a>", "link/backslash-in-url: C:\\x.html begins with a drive letter" },
        { "<a href='https://a.org/a b'>x</a>", "link/whitespace-in-url: \"https://a.org/a b\" has a blank or line break in it" },
        { "<a href='/docs/install/&#x200b;'>x</a>", "link/invisible-character-in-url: /docs/install/\u200b has the invisible character U+200B in it" },
        { "<a href='htps://a.org/'>x</a>", "link/scheme-typo: htps: in htps://a.org/ is no known beginning of a URL; did you mean https:?" },
        { "<a href='https;//a.org/'>x</a>", "link/scheme-typo: https;//a.org/ has a slip in its beginning; did you mean https://?" },
        { "<a href='https//a.org/'>x</a>", "link/scheme-typo: https//a.org/ has a slip in its beginning; did you mean https://?" },
        { "<a href='http:/a.org/'>x</a>", "link/scheme-typo: http:/a.org/ lacks a slash: after http: two belong" },
        { "<a href='https://https://a.org/'>x</a>", "link/scheme-typo: https://https://a.org/ has two beginnings" },
        { "<a href='https:///a.org/'>x</a>", "link/scheme-typo: https:///a.org/ has a slash too many after https:" },
        { "<a href='www.a.org'>x</a>", "link/missing-scheme: www.a.org is read as a path; did you mean https://www.a.org?" },
        { "<a href='a.org/b'>x</a>", "link/missing-scheme: a.org/b is read as a path; did you mean https://a.org/b?" },
        { "<a href='me@a.org'>x</a>", "link/missing-scheme: me@a.org is read as a path; did you mean mailto:me@a.org?" },
        { "<a href='/tags/{{ tag }}/'>x</a>", "link/unrendered-template-in-url: {{ in /tags/{{ tag }}/ is the rest of a template" },
        { "<a href='/tags/%7b%7btag%7d%7d/'>x</a>", "link/unrendered-template-in-url: %7B%7B in /tags/%7b%7btag%7d%7d/ is the rest of a template" },
        { "<a href='/tags/undefined/'>x</a>", "link/unrendered-template-in-url: /tags/undefined/ has a part that a template did not fill in" },
        { "<a href='https://a.org/[object Object]'>x</a>", "link/unrendered-template-in-url: [object Object] in https://a.org/[object Object] is the rest of a template" },
        { "<a href='javascript:void(0)'>x</a>", "link/javascript-url: javascript:void(0) runs a script and leads nowhere" },
        { "<a href='file:///home/me/a.html'>x</a>", "link/file-url: file:///home/me/a.html is a file on one machine only" },
        { "<a href='http://localhost:4000/'>x</a>", "link/localhost-link: http://localhost:4000/ is an address of one machine only" },
        { "<a href='http://127.0.0.1/'>x</a>", "link/localhost-link: http://127.0.0.1/ is an address of one machine only" },
        { "<a href='/old/'>x</a>", "link/link-to-redirect: /old/ sends its readers on to /docs/install/" },
        { "<a href='/old'>x</a>", "link/link-to-redirect: /old sends its readers on to /docs/install/" },
        { "<a href='../../old/index.html'>x</a>", "link/link-to-redirect: /old/ sends its readers on to /docs/install/" },
        { "<a href='/docs/install'>x</a>", "link/trailing-slash-policy: /docs/install lacks the slash at its end: the page is /docs/install/" },
        { "<script src=https://cdn.example.com/a.js></script>", "output/external-resource: https://cdn.example.com/a.js is loaded from another host" },
        { "<img alt='' src=//cdn.example.com/a.png>", "output/external-resource: //cdn.example.com/a.png is loaded from another host" },
        { "<style>@font-face { src: url(https://f.example.com/a.woff2) }</style>", "output/external-resource: https://f.example.com/a.woff2 is loaded from another host" },
        { "<link rel=stylesheet href=https://cdn.example.com/a.css>", "output/external-resource: https://cdn.example.com/a.css is loaded from another host" },
        { "<a href=/ ><svg></svg></a>", "output/empty-link-text: the link to / has no text" },
        { "<a href=/ >&nbsp;<img src=/photos/summit.jpg alt=''></a>", "output/empty-link-text: the link to / has no text" },
        { "<a href=/ >A <a href=/docs/install/ >B</a></a>", "output/nested-link: the link to /docs/install/ stands within another link" },
        { "<img src=/photos/summit.jpg>", "output/img-alt-missing: the image /photos/summit.jpg has no alt" },
    };

    public static TheoryData<string> NearMisses => new()
    {
        "<a href='../install/'>x</a><a href='/docs/install/index.html?x=1#usage'>x</a><a href='.'>x</a><a href='./'>x</a><a href='?q'>x</a>",
        "<a href='https://example.org/docs/install/'>x</a><a href='//example.org/'>x</a><a href='https://EXAMPLE.org:443'>x</a>",
        "<a href='/docs/%69nstall/'>x</a><a href='/docs/x/%2e%2E/install/'>x</a><a href=' ../install/\n'>x</a>",
        "<img alt='' src=/photos/summit.jpg srcset='/photos/a,b.jpg 1x, /photos/summit.jpg 2x,'>",
        "<img alt='' src='data:image/png;base64,AA= '><a href='blob:x'>x</a><a href='mailto:a b@x.org?subject=100%'>x</a><a href='tel:+1 23'>x</a>",
        "<link rel=preconnect href=https://cdn.example.com><link rel=dns-prefetch href=//x.example.com>",
        "<link rel=canonical href=https://elsewhere.org/x/><a href=https://elsewhere.org/x/>x</a><meta property=og:image content=https://img.org/x.png>",
        "<script>var a = '<a href=/gone/>x</a>'; </script><!-- <a href=/gone/> --><template><a href=/gone/></a><img src=/gone.png><p id=a></p><p id=a></p></template>",
        "<textarea><a href=/gone/></textarea><title><img src=x></title>",
        "<a href=/ href=/gone/>x</a><p id=a id=a>",
        "<a href='#'>x</a><a href='#top'>x</a><a href='#TOP'>x</a><a href='#:~:text=war'>x</a><a href='../install/#usage:~:text=war'>x</a>",
        "<a href='../install/#old'>x</a><a href='../install/#caf%C3%A9'>x</a><a href='../install/#café'>x</a>",
        "<p id='a%20b'></p><a href='#a%20b'>x</a><p id=100%></p><a href='#100%'>x</a><a href='/#/route'>x</a>",
        "<a href='/photos/summit.jpg#page=2'>x</a><a href='/feed.xml#x'>x</a>",
        "<meta http-equiv=refresh content=30><meta http-equiv=refresh content='0; URL=\"/docs/install/\"'><meta http-equiv=refresh content='5 ;url = /'>",
        "<p style='background: url(\"/photos/summit.jpg\")'><style>/* url(/gone.png) */ @namespace url(http://www.w3.org/1999/xhtml); p::before { content: '/gone' } a { clip-path: url(#c) }</style>",
        "<base href=/docs/><base href=/gone/><a href=install/ >x</a>",
        "<form></form><form action=''></form><form action='/docs/install/'></form>",
        "<a href='/' aria-label=Home><svg></svg></a><a href='/'><img src=/photos/summit.jpg alt=Home></a><a href='/'><svg><title>Home</title></svg></a><a name=x></a><a href='/'><span>&#8594;</span></a>",
        "<a name=x><a href=/ >B</a></a><a href=/ >A</a><a href=/ >B</a>",
        "<img src=/photos/summit.jpg alt><img src=/photos/summit.jpg role=presentation>",
        "<label for=s>x</label><input id=s list=l><datalist id=l></datalist><output for='s l'></output><th id=t><td headers=t><form id=f></form><button form=f>x</button>",
        "<svg><symbol id=i></symbol><use href='#i'/></svg>",
        "<a href='https://localhost.example.com/'>x</a><a href='https://1.2.3.4/'>x</a><a href='https://[::2]:80/'>x</a><a href='https://bücher.example/'>x</a><a href='https://me:secret@a.org/'>x</a>",
        "<a href='https://a.org/undefined-behaviour/'>x</a><a href='ftp://a.org/'>x</a><a href='xmpp:a@b.org'>x</a><a href='doi:10.1/x'>x</a><a href='https://a.org/?u=https://b.org'>x</a>",
        "<a href='https://play.example.org/?code=format!(%22%7B%7B%22)'>x</a><a href='https://a.org/x.md'>x</a><a href='https://a.org/?x=a\\b'>x</a>",
        "<a href='/docs/%EF%BC%A1/../install/'>x</a>",
        "<a href='../install/' ping='/gone'>x</a><blockquote cite='urn:isbn:1'></blockquote>",
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_is_reported_alone(string html, string problem) => Assert.Equal([problem], new CheckedSite().Lines(html));

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void Near_miss_is_no_fault(string html) => Assert.Empty(new CheckedSite().Lines(html));

    [Fact]
    public void Every_rule_of_both_groups_has_a_fault_here_or_in_the_tests_of_a_whole_site()
    {
        var wholeSite = new[]
        {
            "link/broken-feed-url", "link/broken-manifest-entry", "link/broken-sitemap-url", "link/link-outside-base-path", "link/redirect-chain",
            "link/redirect-loop", "link/redirect-target-missing", "link/relative-link-in-404", "link/stale-baseline", "link/unused-ignore", "output/output-case-collision", "output/unchecked-file",
        };
        var here = Faults.Select(row => row.Data.Item2.Split(':')[0]);
        Assert.Equal(
            Rules.All.Keys.Where(name => name.StartsWith("link/", StringComparison.Ordinal) || name.StartsWith("output/", StringComparison.Ordinal)),
            here.Concat(wholeSite).Distinct().Order(StringComparer.Ordinal));
    }
}
