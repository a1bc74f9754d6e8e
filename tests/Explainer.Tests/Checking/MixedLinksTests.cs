using System.Collections.Immutable;
using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Explainer.Urls;

namespace Explainer.Tests.Checking;

/// <summary>A page of a thousand links, right ones and broken ones, is judged as its reference list says: link by link.</summary>
public class MixedLinksTests
{
    [Fact]
    public void A_page_of_a_thousand_mixed_links_is_judged_as_the_reference_list_says()
    {
        var links = MixedLinkList.All();
        Assert.Equal(1000, links.Length);
        Assert.Empty(links.GroupBy(link => link.Url).Where(same => same.Skip(1).Any()).Select(same => same.Key));

        var judged = Judge(links);

        var wrong = links.Where(link => !link.Verdict.Order(StringComparer.Ordinal).SequenceEqual(judged[link.Url].Order(StringComparer.Ordinal)))
            .Select(link => $"{link.Html}\n    should be {Words(link.Verdict)}, is {Words(judged[link.Url])}");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    private static string Words(IEnumerable<string> verdict) => string.Join(' ', verdict) is { Length: > 0 } words ? words : "ok";

    // Each URL has a place in a source of its own, at which its faults are told.
    private static ILookup<string, string> Judge(ImmutableArray<MixedLink> links)
    {
        var source = new SourceFile("links", string.Concat(links.Select(_ => "?")));
        var origins = links.Select((link, number) => new LinkOrigin(link.Url, source.Span(number, 1))).ToImmutableArray();
        var files = MixedLinkList.Places.Select(place => new UrlPath("/" + place).OutputPath).Concat(MixedLinkList.Others).ToList();
        var outputs = new OutputMap("https://example.org/site/", files, [new(new UrlPath("/old/"), "/docs/install/")], [new(new UrlPath("/docs/soon/"), "a draft")]);
        var checker = new LinkChecker(outputs);
        foreach (var file in files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && file != "docs/page/index.html"))
            checker.Read(new(file, "<h1 id=intro>x</h1>"u8.ToArray(), []));
        checker.Read(new("img/signs.svg", "<svg><symbol id=\"bag\"/></svg>"u8.ToArray(), []));
        checker.Read(new("docs/page/index.html", Encoding.UTF8.GetBytes(MixedLinkList.Page(links)), origins));
        var problems = new ProblemList();
        checker.Judge(problems);
        return problems.Sorted(ImmutableDictionary<string, Severity>.Empty)
            .Where(problem => problem is { At: not null, Severity: > Severity.Info })
            .ToLookup(problem => links[problem.At!.Value.Start].Url, problem => problem.Rule.Name);
    }
}
