using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Tests.Diagnostics.Formats;

/// <summary>Makes reports for the tests of their forms.</summary>
internal static class Reports
{
    public static readonly SourceFile Lapid = new(
        "content/articles/lapid.md",
        string.Concat(Enumerable.Repeat("-\n", 13)) + "Israel is talking to [Lapid](/actors/lapit/) about it.\n");

    public static Problem BrokenLink { get; } = new(Rules.Content.UnknownReference, "no page at /actors/lapit/", Lapid.Span(26 + 29, 14))
    {
        Hint = "did you mean /actors/yair-lapid/?",
        Target = "/actors/lapit/",
        Page = "/articles/lapid/",
    };

    public static Problem OnPage { get; } = new(Rules.Layout.Run, "100% wrong:\nreally", null) { Page = "/a,b/" };

    public static BuildReport Of(params ImmutableArray<Problem> problems) =>
        new(problems, 57, 1234, ImmutableSortedDictionary<string, double>.Empty.Add("parse", 12.345), problems.IsEmpty ? BuildOutcome.Published : BuildOutcome.Failed);

    public static Problem At(string text, int start, int length, Rule? rule = null, string path = "content/a.md") =>
        new(rule ?? Rules.Content.BadValue, "wrong", new SourceFile(path, text).Span(start, length));

    public static string Written(this ReportFormat format, BuildReport report)
    {
        using var to = new StringWriter { NewLine = "\r\n" };
        format(report, to);
        return to.ToString();
    }
}
