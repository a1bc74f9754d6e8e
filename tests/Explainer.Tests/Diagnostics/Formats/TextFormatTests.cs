using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Diagnostics.Formats;

public sealed class TextFormatTests
{
    [Fact]
    public void A_problem_is_a_line_an_excerpt_and_carets() => Assert.Equal(
        """
        content/articles/lapid.md(14,30): error content/unknown-reference: no page at /actors/lapit/; did you mean /actors/yair-lapid/?
           14 | Israel is talking to [Lapid](/actors/lapit/) about it.
              |                              ^^^^^^^^^^^^^^

        """,
        Write(Reports.BrokenLink));

    [Fact]
    public void A_problem_without_a_source_names_its_page() =>
        Assert.Equal("/a,b/: error layout/run: 100% wrong: really\n", Write(Reports.OnPage));

    [Fact]
    public void A_problem_at_a_known_place_of_a_page_names_it() =>
        Assert.Equal("/a,b/(3,7): error layout/run: 100% wrong: really\n", Write(Reports.OnPage with { PageAt = new(3, 7) }));

    [Fact]
    public void A_problem_without_a_place_begins_with_its_severity() =>
        Assert.Equal("error layout/run: wrong\n", Write(new Problem(Rules.Layout.Run, "wrong", null)));

    [Fact]
    public void No_problems_are_no_text() => Assert.Equal("", ReportFormats.ByName("text")!.Written(Reports.Of()));

    [Theory]
    [InlineData("a\tbad", 2, 3, "    1 | a   bad", "      |     ^^^")]
    [InlineData("日本 bad", 3, 3, "    1 | 日本 bad", "      |      ^^^")]
    [InlineData("a 日本 b", 2, 2, "    1 | a 日本 b", "      |   ^^^^")]
    [InlineData("e\u0301 bad", 3, 3, "    1 | e\u0301 bad", "      |   ^^^")]
    [InlineData("😀 bad", 3, 3, "    1 | 😀 bad", "      |    ^^^")]
    [InlineData("bad\r\nnext", 0, 7, "    1 | bad", "      | ^^^")]
    [InlineData("key:", 4, 0, "    1 | key:", "      |     ^")]
    [InlineData("key: x", 4, 0, "    1 | key: x", "      |     ^")]
    [InlineData("a\u001b[31mb", 1, 1, "    1 | a\uFFFD[31mb", "      |  ^")]
    [InlineData("\n", 0, 1, "    1 |", "      | ^")]
    public void The_caret_stands_under_the_thing(string text, int start, int length, string line, string carets) =>
        Assert.Equal($"content/a.md(1,{start + 1}): error content/bad-value: wrong\n{line}\n{carets}\n", Write(Reports.At(text, start, length)));

    [Fact]
    public void A_long_line_is_cut_around_the_thing()
    {
        var lines = Write(Reports.At(new string('a', 500) + "BAD" + new string('b', 500), 500, 3)).Split('\n');
        Assert.Equal($"    1 | …{new string('a', 40)}BAD{new string('b', 55)}…", lines[1]);
        Assert.Equal($"      | {new string(' ', 41)}^^^", lines[2]);
    }

    [Fact]
    public void A_long_line_with_the_thing_in_front_is_cut_behind()
    {
        var lines = Write(Reports.At("BAD" + new string('b', 500), 0, 3)).Split('\n');
        Assert.Equal($"    1 | BAD{new string('b', 96)}…", lines[1]);
        Assert.Equal("      | ^^^", lines[2]);
    }

    [Fact]
    public void A_thing_longer_than_the_line_is_cut()
    {
        var lines = Write(Reports.At(new string('x', 5000), 10, 4000)).Split('\n');
        Assert.Equal(108, lines[1].Length);
        Assert.EndsWith("^", lines[2], StringComparison.Ordinal);
        Assert.True(lines[2].Length <= 108);
    }

    [Fact]
    public void Colour_is_there_when_asked_for()
    {
        using var to = new StringWriter();
        TextFormat.Write(Reports.Of(Reports.At("x", 0, 1)), to, color: true);
        Assert.Equal("\e[1mcontent/a.md(1,1)\e[0m: \e[1;31merror content/bad-value\e[0m: wrong\n    1 | x\n      | \e[1;31m^\e[0m\n", to.ToString());
    }

    private static string Write(Problem problem) => ReportFormats.ByName("text")!.Written(Reports.Of(problem));
}
