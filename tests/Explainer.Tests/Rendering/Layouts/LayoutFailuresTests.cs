using Explainer.Diagnostics;
using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

public sealed class LayoutFailuresTests
{
    private static readonly SourceFile File = new("layouts/page.cshtml", "0123456789");

    [Fact]
    public void One_place_on_many_pages_is_one_problem_told_of_the_first_page()
    {
        var failures = new LayoutFailures();
        failures.Add(new("index 2", File.Span(5, 1)), "/c/");
        failures.Add(new("index 1", File.Span(5, 1)), "/a/");
        failures.Add(new("index 3", File.Span(5, 1)), "/b/");
        failures.Add(new("null", File.Span(1, 1)), "/b/");
        failures.Add(new("null", File.Span(2, 1)), "/b/");
        failures.Add(new("null", File.Span(2, 1)), "/c/");
        var problems = failures.ToProblems();
        Assert.Equal(
            ["null (on /b/)", "null (on /b/, and on 1 more page)", "index 1 (on /a/, and on 2 more pages)"],
            problems.Select(p => p.Message));
        Assert.Equal("/a/", problems[2].Page);
        Assert.All(problems, p => Assert.Same(Rules.Layout.Run, p.Rule));
    }

    [Fact]
    public void Failures_without_a_place_are_one_for_each_message()
    {
        var failures = new LayoutFailures();
        failures.Add(new("no layout layouts/x.cshtml", null, "did you mean y?"), "/a/");
        failures.Add(new("no layout layouts/z.cshtml", null), "/a/");
        failures.Add(new("no layout layouts/x.cshtml", null, "did you mean y?"), "/b/");
        Assert.Equal(
            [("no layout layouts/x.cshtml (on /a/, and on 1 more page)", "did you mean y?"), ("no layout layouts/z.cshtml (on /a/)", null)],
            failures.ToProblems().Select(p => (p.Message, p.Hint)));
    }
}
