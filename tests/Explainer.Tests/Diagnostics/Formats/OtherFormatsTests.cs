using System.Text.Json;
using System.Xml.Linq;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Diagnostics.Formats;

public sealed class OtherFormatsTests
{
    [Fact]
    public void Sarif_names_rules_and_places()
    {
        using var sarif = JsonDocument.Parse(ReportFormats.ByFile("out/r.SARIF")!.Written(Reports.Of(Reports.OnPage, Reports.At("x", 0, 1, path: "content/é b.md"))));
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(["content/bad-value", "layout/run"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var (onPage, inFile) = (run.GetProperty("results")[0], run.GetProperty("results")[1]);
        Assert.Equal(1, onPage.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("site.yml", LocationOf(onPage).GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("content/%C3%A9%20b.md", LocationOf(inFile).GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, LocationOf(inFile).GetProperty("region").GetProperty("endColumn").GetInt32());

        static JsonElement LocationOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
    }

    [Fact]
    public void JUnit_counts_errors_as_failures_and_warnings_as_passed()
    {
        var warning = Reports.At("x", 0, 1, Rules.Content.MissingSection);
        var suite = XDocument.Parse(ReportFormats.ByName("junit")!.Written(Reports.Of(Reports.BrokenLink, warning))).Root!.Element("testsuite")!;
        Assert.Equal(("2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal("content/articles/lapid.md", suite.Elements("testcase").First().Attribute("classname")!.Value);
        Assert.Single(suite.Descendants("failure"));
        Assert.Single(suite.Descendants("system-out"));
    }

    [Fact]
    public void JUnit_has_a_passing_case_where_nothing_is_wrong()
    {
        var suite = XDocument.Parse(ReportFormats.ByName("junit")!.Written(Reports.Of())).Root!.Element("testsuite")!;
        Assert.Equal("no problems", Assert.Single(suite.Elements("testcase")).Attribute("name")!.Value);
    }

    [Fact]
    public void JUnit_stays_xml_whatever_is_quoted() =>
        Assert.Contains("\uFFFD", XDocument.Parse(ReportFormats.ByName("junit")!.Written(Reports.Of(new Problem(Rules.Layout.Run, "\0\uD800\uFFFF<&\"", null)))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Markdown_is_a_table_that_nothing_breaks_out_of() => Assert.Equal(
        """
        ## Explainer: 2 errors

        57 pages, 1,234 links checked. Nothing was written.

        | Where | Severity | Rule | Problem |
        |---|---|---|---|
        | content/articles/lapid.md:14:30 | error | content/unknown-reference | no page at /actors/lapit/; did you mean /actors/yair-lapid/? |
        | /x/ | error | layout/run | \[\[a\|b\]\] &#64;me \<b\> |

        """,
        ReportFormats.ByFile("r.md")!.Written(Reports.Of(Reports.BrokenLink, new Problem(Rules.Layout.Run, "[[a|b]] @me <b>", null) { Page = "/x/" })));

    [Fact]
    public void Every_name_and_ending_has_a_form()
    {
        Assert.Equal(["text", "json", "sarif", "junit", "github", "markdown"], ReportFormats.Names);
        Assert.All(ReportFormats.Names, name => Assert.NotNull(ReportFormats.ByName(name)));
        Assert.All(ReportFormats.Endings, ending => Assert.NotNull(ReportFormats.ByFile("x" + ending)));
        Assert.Null(ReportFormats.ByName("yaml"));
        Assert.Null(ReportFormats.ByFile("x.html"));
    }
}
