using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>Gathers the failures of all pages, from any thread, and gives each faulty place of a layout as one problem.</summary>
public sealed class LayoutFailures
{
    private readonly ConcurrentBag<(LayoutFailure Failure, string Page)> failures = [];

    /// <summary>Adds what <see cref="CompiledLayouts.RenderAsync"/> returned for a page.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="page">The page's URL path.</param>
    public void Add(LayoutFailure failure, string page) => failures.Add((failure, page));

    /// <summary>
    /// One problem for each place, told of its first page by ordinal order: "… on /articles/a/ and on 11 more pages". Failures without
    /// a place are one for each message.
    /// </summary>
    public ImmutableArray<Problem> ToProblems() =>
        [.. failures
            .GroupBy(f => (f.Failure.At, f.Failure.At is null ? f.Failure.Message : null))
            .Select(group => group.OrderBy(f => f.Page, StringComparer.Ordinal).ToArray())
            .OrderBy(group => group[0].Failure.At?.File.Path, StringComparer.Ordinal)
            .ThenBy(group => group[0].Failure.At?.Start)
            .ThenBy(group => group[0].Failure.Message, StringComparer.Ordinal)
            .Select(group => ToProblem(group[0].Failure, group[0].Page, group.Length - 1))];

    private static Problem ToProblem(LayoutFailure failure, string page, int others)
    {
        var more = others switch
        {
            0 => "",
            1 => ", and on 1 more page",
            _ => string.Create(CultureInfo.InvariantCulture, $", and on {others} more pages"),
        };
        return new(Rules.Layout.Run, $"{failure.Message} (on {page}{more})", failure.At) { Hint = failure.Hint, Page = page };
    }
}
