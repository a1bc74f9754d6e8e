using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Explainer.Tests.Checking;

/// <summary>
/// The reference list: a thousand links, each with its verdict. Twenty places of a site, and a broken twin of each, are written in
/// twenty-two ways that the URL standard reads alike or that people get wrong; a hundred and twenty more stand for themselves.
/// The page that has them is <c>/site/docs/page/</c>.
/// </summary>
internal static class MixedLinkList
{
    private const string Base = "https://example.org/site/";

    /// <summary>What lies in the site, all of it linked to.</summary>
    public static ImmutableArray<string> Places { get; } =
    [
        "docs/install/", "caf\u00e9/", "deep/er/and/deeper/", "-dash/", "100%/", "a b/c/",
        "about.html", "\u65e5\u672c/page.html", "CASE/Upper.html", "q'uote.html", "plus+sign.html", "tilde~.html", "semi;colon.html", "eq=and&.html", "(paren).html",
        "many.dots.in.name.html", "emoji\U0001F388.html",
        "photos/a,b.jpg", "papers/report v2.pdf", "data/@scope/x.json",
    ];

    /// <summary>The other files of the site, for the links that stand for themselves.</summary>
    public static ImmutableArray<string> Others { get; } = ["index.html", "docs/page/index.html", "old/index.html", "img/signs.svg", "css/site.css", "js/app.js", "photos/Big.PNG", "media/v.webm"];

    /// <summary>All thousand.</summary>
    public static ImmutableArray<MixedLink> All() => [.. Places.SelectMany(place => Written(place, isThere: true).Concat(Written(Twin(place), isThere: false))), .. Single()];

    // The last name of a path begins with other letters: near to nothing.
    private static string Twin(string place)
    {
        var cut = place.TrimEnd('/').LastIndexOf('/') + 1;
        return $"{place[..cut]}zz-{place[cut..]}";
    }

    private static IEnumerable<MixedLink> Written(string place, bool isThere)
    {
        var isPage = place.EndsWith('/') || place.EndsWith(".html", StringComparison.Ordinal);
        var path = Encoded(place);
        string[] right = isThere ? [] : ["link/broken-link"];
        string[] And(string rule) => [rule, .. right];

        // Ways that the standard reads as the plain one.
        yield return Link($"../../{path}", right);
        yield return Link($"/site/{path}", right);
        yield return Link($"{Base}{path}", right);
        yield return Link($"HTTPS://EXAMPLE.org:443/site/{path}", right);
        yield return Link($".././../{path}?x=1&y=a/../b", right);
        yield return Link($"../../{path}#", right);
        yield return Link($"../../{path}?top#{(isPage ? "Top" : "")}", right);
        yield return Link($"%2e%2E/.%2e/%2e/{path}", right);
        yield return Link($"../../{EveryLetter(place)}", right);
        yield return Link($" \n\t../../{path}?blanks ", right);
        yield return Link($"../../gone/../{path}?dots", right);
        yield return Link($"../../../site/{path}", right);

        // Ways that are found, and yet are told.
        yield return Link($"..\t/../{path}", And("link/whitespace-in-url"));
        yield return Link($"//example.org/site/{path}", And("link/protocol-relative-url"));
        yield return Link($"http://example.org/site/{path}", And("link/insecure-link"));

        // A part of it: those that pages have, and those that they do not have.
        yield return Link($"../../{path}#intro", right);
        yield return Link($"../../{path}#zzzz", isThere && isPage ? ["link/broken-fragment"] : right);

        // Ways that hosts do not find.
        yield return Link($"..\\..\\{path}", ["link/backslash-in-url"]);
        yield return Link($"../../../../site/{path}", ["link/link-outside-site"]);
        yield return Link($"/{path}", ["link/link-outside-base-path"]);
        yield return Link($"https:/site/{path}", ["link/scheme-typo"]);
        yield return Link($"../../{Swapped(path)}?case", isThere && Swapped(path) != path ? ["link/path-case-mismatch"] : right);
    }

    private static MixedLink Link(string url, string[] verdict) => new($"<a href=\"{WebUtility.HtmlEncode(url)}\">x</a>", url, [.. verdict]);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string EveryLetter(string path) =>
        string.Concat(Encoding.UTF8.GetBytes(path).Select(octet => octet == '/' ? "/" : $"%{octet:x2}"));

    // The first letter of a path that is no percent-encoding.
    private static string Swapped(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%')
                i += 2;
            else if (char.IsAsciiLetter(path[i]))
                return $"{path[..i]}{(char)(path[i] ^ 0x20)}{path[(i + 1)..]}";
        }

        return path;
    }

    private static IEnumerable<MixedLink> Single()
    {
        foreach (var line in Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (verdict, html) = (line[..line.IndexOf('<', StringComparison.Ordinal)].Trim(), line[line.IndexOf('<', StringComparison.Ordinal)..]);
            foreach (var url in Urls(html))
                yield return new(html, url, verdict == "ok" ? [] : [.. verdict.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        }
    }

    // What stands between the marks \u00ab and \u00bb, which are no part of the page.
    private static IEnumerable<string> Urls(string html)
    {
        yield return WebUtility.HtmlDecode(html[(html.IndexOf('\u00ab', StringComparison.Ordinal) + 1)..html.IndexOf('\u00bb', StringComparison.Ordinal)]);
    }

    /// <summary>The page.</summary>
    public static string Page(IEnumerable<MixedLink> links) =>
        "<!doctype html><title>Mixed</title><h1 id=intro>Mixed</h1><p id=\"caf\u00e9\"><p id=\"a%20b\"><p id=\"a b\"><p id=\"100%\"><p id=\"\u65e5\u672c\"><a name=\"anchor\"></a><a id=12></a><a id=14></a>\n"
        + string.Join('\n', links.Select(link => link.Html.Replace("\u00ab", "", StringComparison.Ordinal).Replace("\u00bb", "", StringComparison.Ordinal)));

    private const string Lines = """
        ok <a href="«#top»">x</a>
        ok <a href="«#TOP»">x</a>
        ok <a href="«#intro»">x</a>
        ok <a href="«#anchor»">x</a>
        ok <a href="«#caf%C3%A9»">x</a>
        ok <a href="«#café»">x</a>
        ok <a href="«#%E6%97%A5%E6%9C%AC»">x</a>
        ok <a href="«#日本»">x</a>
        ok <a href="«#a%20b»">x</a>
        ok <a href="«#a b»">x</a>
        ok <a href="«#100%»">x</a>
        ok <a href="«#12-14»">x</a>
        ok <a href="«#:~:text=Mixed»">x</a>
        ok <a href="«#intro:~:text=Mixed»">x</a>
        ok <a href="«#/route»">x</a>
        ok <a href="«#!route»">x</a>
        ok <a href="«?»">x</a>
        ok <a href="«?x=1#intro»">x</a>
        ok <a href="«.»">x</a>
        ok <a href="«./»">x</a>
        link/directory-without-index <a href="«../»">x</a>
        ok <a href="«../..»">x</a>
        ok <a href="«../../»">x</a>
        ok <a href="«/site/»">x</a>
        ok <a href="«/site»">x</a>
        ok <a href="«https://example.org/site»">x</a>
        ok <a href="«https://example.org/other/»">x</a>
        ok <a href="«https://a.net»">x</a>
        ok <a href="«https://a.net/a#c d»">x</a>
        ok <a href="«https://a.net/?q=a%2Fb&amp;r=[1]»">x</a>
        ok <a href="«https://bücher.net/»">x</a>
        ok <a href="«https://[2001:db8::1]:8443/»">x</a>
        ok <a href="«https://me@a.net/»">x</a>
        ok <a href="«mailto:a@b.net»">x</a>
        ok <a href="«mailto:a@b.net?subject=A%20b&amp;body=c%0Ad»">x</a>
        ok <a href="«mailto:a@b.net,c@d.net»">x</a>
        ok <a href="«tel:+49-30-123456»">x</a>
        ok <a href="«tel:110;phone-context=+49»">x</a>
        ok <a href="«data:text/plain,a b»">x</a>
        ok <a href="«blob:https://a.net/1»">x</a>
        ok <a href="«xmpp:a@b.net»">x</a>
        ok <area href="«../../docs/install/?a#intro»" alt="x">
        ok <img alt="" src="«../../photos/a,b.jpg»">
        ok <img alt="" src="«data:image/png;base64,AA=»">
        ok <img alt="" srcset="«../../photos/a,b.jpg?1» 1x, ../../photos/a,b.jpg 2x">
        ok <img alt="" srcset="../../photos/a,b.jpg 1x,«../../photos/Big.PNG» 2x">
        ok <source srcset="«../../photos/Big.PNG?1», ../../photos/a,b.jpg 2x,">
        ok <video src="«../../media/v.webm»" poster="../../photos/Big.PNG"></video>
        ok <link rel="preconnect" href="«https://cdn.net»">
        ok <link rel="dns-prefetch" href="«//dns.net»">
        ok <link rel="stylesheet" href="«../../css/site.css»">
        ok <script src="«../../js/app.js»"></script>
        ok <svg><use href="«../../img/signs.svg#bag»"/></svg>
        ok <q cite="«../../about.html?c#intro»">x</q>
        ok <form action="«../../about.html?f»"></form>
        ok <iframe src="«../../about.html?i»" title="x"></iframe>
        ok <p style="background: url(«../../photos/a,b.jpg?s»)">
        ok <meta property="og:image" content="«https://example.org/site/photos/Big.PNG»">
        link/hash-only-href <a href="«#»">Menu</a>
        link/empty-href <a href="«»">x</a>
        link/empty-href <img alt="" src="« »">
        link/broken-fragment <a href="«#zzzz»">x</a>
        link/broken-fragment <a href="«?x=1#zzzz»">x</a>
        link/broken-fragment <a href="«#12-15»">x</a>
        link/broken-fragment <a href="«#zzzz:~:text=Mixed»">x</a>
        link/broken-fragment <a href="«#tab=2»">x</a>
        link/fragment-case-mismatch <a href="«#Intro»">x</a>
        link/fragment-encoding-mismatch <a href="«#cafe%CC%81»">x</a>
        link/fragment-encoding-mismatch <a href="«#caf%25C3%25A9»">x</a>
        link/directory-without-index <a href="«../../photos/»">x</a>
        link/directory-without-index <a href="«../../photos»">x</a>
        link/trailing-slash-policy <a href="«../../docs/install»">x</a>
        link/double-slash-in-path <a href="«../..//docs/install/»">x</a>
        link/double-slash-in-path <a href="«/site/docs//install/»">x</a>
        link/link-to-redirect <a href="«../../old/»">x</a>
        link/link-to-redirect <a href="«../../old»">x</a>
        link/link-to-draft <a href="«../soon/»">x</a>
        link/link-to-source-file <a href="«../install.md»">x</a>
        link/unicode-normalization-mismatch <a href="«../../cafe%CC%81/»">x</a>
        link/path-case-mismatch <img alt="" src="«../../photos/big.png»">
        link/broken-link <a href="«../../about.html/»">x</a>
        link/broken-link <a href="«../../docs%2Finstall/»">x</a>
        link/broken-link <a href="«../../docs/install/%00»">x</a>
        link/double-encoded-url link/broken-link <a href="«../../caf%25C3%25A9/»">x</a>
        link/invalid-percent-encoding <a href="«../../100%/»">x</a>
        link/invalid-percent-encoding <a href="«../../%zz/»">x</a>
        link/whitespace-in-url <a href="«../../a b/c/»">x</a>
        link/whitespace-in-url <a href="«https://a.net/a b»">x</a>
        link/invisible-character-in-url <a href="«../../about.html&#x200b;»">x</a>
        link/backslash-in-url <a href="«C:\site\a.html»">x</a>
        link/file-url <a href="«file:///home/me/a.html»">x</a>
        link/localhost-link <a href="«https://localhost:5000/»">x</a>
        link/javascript-url <a href="«javascript:void(0)»">x</a>
        link/invalid-url <a href="«https://a]b»">x</a>
        link/invalid-url <a href="«https://a.net:70000/»">x</a>
        link/scheme-typo <a href="«htps://a.net/»">x</a>
        link/missing-scheme <a href="«www.a.net»">x</a>
        link/missing-scheme <a href="«me@a.net»">x</a>
        link/unrendered-template-in-url <a href="«/site/{{ slug }}/»">x</a>
        link/mailto-syntax <a href="«mailto:octocat»">x</a>
        link/tel-syntax <a href="«tel:call-me»">x</a>
        link/credentials-in-url <a href="«https://me:secret@a.net/»">x</a>
        link/broken-image <img alt="" srcset="../../photos/a,b.jpg 1x, «../../photos/zz.jpg» 2x">
        ok <a href="«../page/»">x</a>
        ok <a href="«index.html»">x</a>
        ok <a href="«ftp://a.net/b»">x</a>
        ok <link rel="icon" href="«../../photos/Big.PNG?icon»">
        link/broken-media <video poster="«../../media/zz.png»"></video>
        link/broken-script <script src="«../../js/zz.js»"></script>
        link/broken-stylesheet <link rel="stylesheet" href="«../../css/zz.css»">
        link/broken-frame <iframe src="«../../zz.html?i»" title="x"></iframe>
        link/broken-form-action <form action="«../../zz/send/»"></form>
        link/broken-css-url <p style="background: url('«../../img/zz.png»')">
        link/broken-svg-ref <svg><use href="«../../img/signs.svg#cart»"/></svg>
        link/broken-cite <blockquote cite="«../../zz/cite/»">x</blockquote>
        link/broken-head-link <link rel="alternate" href="«../../zz/next/»">
        link/broken-social-image <meta name="twitter:image" content="«https://example.org/site/img/zz-card.png»">
        link/mixed-content <img alt="" src="«http://example.org/site/photos/a,b.jpg»">
        link/placeholder-link <a href="«https://TODO/»">x</a>
        output/external-resource <script src="«https://cdn.net/a.js»"></script>
        """;
}
