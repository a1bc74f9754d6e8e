using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;
using Explainer.External;
using Explainer.Reading;

namespace Explainer.Cli;

/// <summary><c>explainer check --site</c>: checks a folder of static HTML that any tool made.</summary>
internal static class FolderCheck
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(FolderSettings folder, CommandSettings settings, Network network, Terminal terminal, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var baseline = folder.Baseline is null ? null : ReadBaseline(folder.Baseline);
        var found = new ProblemList();
        var ignores = new IgnoreList(folder.Ignores);
        var (result, count, uses) = FolderChecker.Check(folder.Folder, settings.BaseUrl, ignores, settings.External is not null, found, cancel);
        var timings = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add("check", clock.Elapsed.TotalMilliseconds);
        var report = new BuildReport(found.Sorted(folder.Rules), result.Pages, result.Links, timings, BuildOutcome.Checked);
        var asked = "";
        if (settings.External is not null)
        {
            // A folder that was made elsewhere is not ours to write to: what is learned is kept where the command runs.
            (report, var links) = await ExternalCheck.RunAsync(report, new(uses, settings.BaseUrl, folder.Rules), settings.ExternalCache ?? MemoryFile.In("."), network, settings.Quiet, terminal.Error, cancel);
            (asked, count) = (Summary.OfExternal(links), count with { Elsewhere = 0 });
        }

        if (baseline is not null)
            report = report with { Problems = Sorted(baseline.Apply(report.Problems), folder.Rules) };
        report = report with { Problems = FolderExcerpts.AddTo(folder.Folder, report.Problems) };
        var failed = report.Problems.Any(settings.Fails);
        report = report with { Outcome = failed ? BuildOutcome.Failed : BuildOutcome.Checked, Skipped = count.Skipped };
        var guess = settings.BaseUrl is null ? BasePathGuess.Of(report.Problems, path => Path.Exists(Path.Join(folder.Folder, Uri.UnescapeDataString(path)))) : null;
        Results.Print(report, settings, terminal, Summary.OfFolder(report, count, clock.Elapsed) + asked + Summary.OfBasePath(guess));
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
