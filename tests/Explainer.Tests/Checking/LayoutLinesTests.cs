using System.Text;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Tests.Checking;

public class LayoutLinesTests
{
    [Theory]
    [InlineData("<a href=\"/gone/\">x</a>", 9)]
    [InlineData("<a href='/gone/'>x</a><a href='/gone/on/'>", 9)]
    [InlineData("<a href='/gone/'>x</a><a href='/gone/'>", null)]
    [InlineData("<a href='@Model.Root/gone/'>x</a>", null)]
    public void The_url_is_found_where_it_stands_whole_and_once(string layout, int? start)
    {
        var file = new SourceFile("layouts/base.cshtml", layout);

        Assert.Equal(start is { } at ? file.Span(at, 6) : null, new LayoutLines([file]).Find("/gone/"));
    }

    [Fact]
    public void A_fault_of_a_layout_is_told_once_and_at_its_line()
    {
        var layout = new SourceFile("layouts/base.cshtml", "<p>\n<a href=\"/gone-for-good/\">x</a>");
        var checker = new LinkChecker(new("https://example.org/", ["index.html", "a/index.html"], [], []), layouts: [layout]);
        foreach (var path in new[] { "index.html", "a/index.html" })
            checker.Read(new OutputFile(path, Encoding.UTF8.GetBytes("<a href=\"/gone-for-good/\">x</a>"), []));
        var problems = new ProblemList();
        checker.Judge(problems);

        var problem = Assert.Single(problems.Sorted(new Dictionary<string, Severity>()), problem => problem.Rule == Rules.Link.BrokenLink);
        Assert.Equal(("no page at /gone-for-good/ (and on 1 more page)", new LinePosition(2, 10)), (problem.Message, problem.At!.Value.From));
    }
}
