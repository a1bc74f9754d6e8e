using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Diagnostics.Formats;

public sealed class JsonFormatTests
{
    [Fact]
    public void The_report_has_every_key() => Assert.Equal(
        """
        {
          "version": 1,
          "pages": 57,
          "links": 1234,
          "problems": [
            {
              "rule": "content/unknown-reference",
              "severity": "error",
              "message": "no page at /actors/lapit/",
              "file": "content/articles/lapid.md",
              "line": 14,
              "column": 30,
              "endLine": 14,
              "endColumn": 44,
              "page": "/articles/lapid/",
              "target": "/actors/lapit/",
              "hint": "did you mean /actors/yair-lapid/?"
            },
            {
              "rule": "layout/run",
              "severity": "error",
              "message": "100% wrong:\nreally",
              "file": null,
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "page": "/a,b/",
              "target": null,
              "hint": null
            }
          ],
          "timings": {
            "parse": 12.3
          }
        }

        """,
        ReportFormats.ByName("json")!.Written(Reports.Of(Reports.BrokenLink, Reports.OnPage)));

    [Fact]
    public void No_problems_are_an_empty_list() =>
        Assert.Contains("\"problems\": [],", ReportFormats.ByName("json")!.Written(Reports.Of()), StringComparison.Ordinal);
}
