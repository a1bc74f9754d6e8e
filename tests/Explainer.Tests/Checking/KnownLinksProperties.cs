using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using FsCheck.Xunit;

namespace Explainer.Tests.Checking;

/// <summary>Links that are taken as they are read count and are judged as all others are.</summary>
public sealed class KnownLinksProperties
{
    private static readonly string[] Pieces =
        ["../", "../", "./", "/", "//", "a/", "b/", "page/", "old/", "draft/", "A/", "%61/", "index.html", "x.png", "feed.xml", "http", "https:", "é/", " ", ".", "..", "?q", "#", "#top", "#here", "#gone", "#Here", "#%68ere", "#twice", "#hidden"];

    private static readonly string[] Paths = ["index.html", "a/index.html", "a/page/index.html", "b/index.html", "a/x.png", "feed.xml", "old/index.html"];

    [Property(MaxTest = 3000)]
    public void A_link_is_judged_as_an_area_is_of_which_none_is_taken_as_it_is_read(byte[] picks, bool isFolder, bool isBefore)
    {
        var url = string.Concat((picks ?? []).Take(6).Select(pick => Pieces[pick % Pieces.Length]));
        var scope = isFolder ? CheckScope.Folder : CheckScope.Site;
        Assert.Equal(Lines("area", url, scope, isBefore), Lines("a", url, scope, isBefore));
    }

    [Fact]
    public void A_base_leads_links_before_it_elsewhere_too() =>
        Assert.Equal(
            ["link/broken-link: no page at /b/page/"],
            new CheckedSite().With("a/index.html", "<a href='page/'>x</a><base href='../b/'>").With("a/page/index.html", "").With("b/index.html", "")
                .Lines().Where(line => line.Contains("/b/page/", StringComparison.Ordinal)).Select(line => line.Split(';')[0]));

    private static List<string> Lines(string element, string url, CheckScope scope, bool isBefore)
    {
        var checker = new LinkChecker(new("https://example.org/site/", Paths, [new(new("/old/"), "/a/")], [new(new("/draft/"), "a draft")]), scope);
        var target = new OutputText("a/page/index.html", "<p id=here><p id=twice><p id=twice><p id=hidden hidden>");
        if (isBefore)
            Read(checker, target);
        Read(checker, new("a/index.html", $"<p id=top><{element} href=\"{url.Replace("&", "&amp;", StringComparison.Ordinal)}\" alt=x title=x>x</{element}>"));
        Read(checker, new("b/index.html", "<p id=here>"));
        Read(checker, new("index.html", ""));
        if (!isBefore)
            Read(checker, target);
        var problems = new ProblemList();
        var result = checker.Judge(problems);
        return [.. problems.Sorted(new Dictionary<string, Severity> { ["link/hash-only-href"] = Severity.Off }).Select(p => $"{p.Rule.Name} {p.Message.Replace($"<{element}>", "<>", StringComparison.Ordinal)} {p.Target} {p.PageAt?.Line}"), $"{result.Pages} {result.Links}"];
    }

    private static void Read(LinkChecker checker, OutputText file) => checker.Read(new(file.Path, Encoding.UTF8.GetBytes(file.Text), []));

    private sealed record OutputText(string Path, string Text);
}
