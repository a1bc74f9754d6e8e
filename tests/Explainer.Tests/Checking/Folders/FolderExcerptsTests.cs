using Explainer.Checking.Folders;
using Explainer.Diagnostics;

namespace Explainer.Tests.Checking.Folders;

public sealed class FolderExcerptsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("<a href=\"x y\">x</a>", 4, "href=\"x y\"")]
    [InlineData("<a href = 'x'>x</a>", 4, "href = 'x'")]
    [InlineData("<a href=/x/?a=b>x</a>", 4, "href=/x/?a=b")]
    [InlineData("<a href>x</a>", 4, "href")]
    [InlineData("<a b>x</a>", 1, "<a")]
    [InlineData("p{background:url(\"nope.png\")}", 18, "\"nope.png\"")]
    [InlineData("p{background:url(nope.png)}", 18, "nope.png")]
    [InlineData("<p>=</p>", 4, "=")]
    [InlineData("\"unclosed", 1, "\"")]
    public void What_is_marked_is_the_attribute_or_the_string(string text, int column, string marked)
    {
        var excerpt = Excerpt("<html>\r\n" + text, new(2, column))!;
        Assert.Equal((text, marked), (excerpt.Text, excerpt.Text.Substring(excerpt.Start, excerpt.Length)));
    }

    [Fact]
    public void Of_a_page_in_one_line_only_the_part_around_is_kept()
    {
        var excerpt = Excerpt(new string('a', 9_000) + "<a href=x>" + new string('b', 9_000), new(1, 9_004))!;
        Assert.Equal("href=x", excerpt.Text.Substring(excerpt.Start, excerpt.Length));
        Assert.InRange(excerpt.Text.Length, 200, 400);
    }

    [Theory]
    [InlineData(1, 9)]
    [InlineData(2, 1)]
    public void A_place_that_the_file_has_no_longer_has_no_line(int line, int column) => Assert.Null(Excerpt("<p>", new(line, column)));

    [Fact]
    public void A_file_that_is_gone_leaves_its_problem_as_it_was()
    {
        var problem = Problem(new(1, 1)) with { PageFile = "gone.html" };
        Assert.Equal([problem], FolderExcerpts.AddTo(folder.Path, [problem]));
    }

    private PageExcerpt? Excerpt(string text, LinePosition at)
    {
        folder.Write("a.html", text);
        return FolderExcerpts.AddTo(folder.Path, [Problem(at)]).Single().PageExcerpt;
    }

    private static Problem Problem(LinePosition at) => new(Rules.Link.BrokenLink, "no page", null) { Page = "/a.html", PageFile = "a.html", PageAt = at };
}
