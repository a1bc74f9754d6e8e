using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Cli;

/// <summary><c>explainer check --site</c>: checks a folder of static HTML that any tool made.</summary>
internal static class FolderCheck
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(FolderSettings folder, CommandSettings settings, Terminal terminal, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var baseline = folder.Baseline is null ? null : ReadBaseline(folder.Baseline);
        var found = new ProblemList();
        var (result, count) = FolderChecker.Check(folder.Folder, settings.BaseUrl, new IgnoreList(folder.Ignores), found, cancel);
        var problems = found.Sorted(folder.Rules);
        if (baseline is not null)
            problems = Sorted(baseline.Apply(problems), folder.Rules);
        var failed = problems.Any(settings.Fails);
        var timings = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add("check", clock.Elapsed.TotalMilliseconds);
        var report = new BuildReport(problems, result.Pages, result.Links, timings, failed ? BuildOutcome.Failed : BuildOutcome.Checked);
        Results.Print(report, settings, terminal, Summary.OfFolder(report, count, clock.Elapsed));
        return failed ? ExitCode.Problems : ExitCode.Fine;
    }

    private static Baseline ReadBaseline(string file)
    {
        try
        {
            return Baseline.Parse(file, File.ReadAllText(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new MissingSiteException($"the baseline {file} cannot be read: {fault.Message}", fault);
        }
    }

    private static ImmutableArray<Problem> Sorted(ImmutableArray<Problem> problems, ImmutableDictionary<string, Severity> rules)
    {
        var list = new ProblemList();
        list.AddAll(problems);
        return list.Sorted(rules);
    }
}
