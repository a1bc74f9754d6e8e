using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Diagnostics.Formats;

public sealed class GitHubFormatTests
{
    [Fact]
    public void Problems_are_workflow_commands() => Assert.Equal(
        """
        ::error file=content/articles/lapid.md,line=14,col=30,endLine=14,endColumn=44,title=content/unknown-reference::no page at /actors/lapit/; did you mean /actors/yair-lapid/?
        ::error title=layout/run::/a,b/: 100%25 wrong: really

        """,
        Write(Reports.BrokenLink, Reports.OnPage));

    [Fact]
    public void A_files_name_is_escaped() =>
        Assert.StartsWith("::error file=content/a%3Ab%2C%25.md,line=1", Write(Reports.At("x", 0, 1, path: "content/a:b,%.md")), StringComparison.Ordinal);

    [Fact]
    public void The_ten_best_are_notes_errors_first_then_markdown_and_the_rest_is_in_the_log()
    {
        var warnings = Enumerable.Range(0, 9).Select(i => Reports.At("x", 0, 1, Rules.Content.MissingSection, $"content/w{i}.md"));
        var lines = Write([.. warnings, Reports.At("x", 0, 1, path: "content/sources.yml"), Reports.At("x", 0, 1, path: "content/e.md")]).Split('\n');
        Assert.StartsWith("::error file=content/e.md", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/sources.yml", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=content/w0.md", lines[2], StringComparison.Ordinal);
        Assert.Equal(10, lines.Count(line => line.StartsWith("::", StringComparison.Ordinal)));
        Assert.Equal("content/w8.md(1,1): warning content/missing-section: wrong", lines[10]);
    }

    private static string Write(params Problem[] problems) => ReportFormats.ByName("github")!.Written(Reports.Of([.. problems]));
}
