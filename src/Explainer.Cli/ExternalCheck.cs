using System.Diagnostics;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.External;

namespace Explainer.Cli;

/// <summary><c>explainer check --external</c>: asks the network about links to other hosts, once the rest is checked.</summary>
internal static class ExternalCheck
{
    private static readonly TimeSpan BetweenNews = TimeSpan.FromSeconds(5);

    /// <summary>Runs it.</summary>
    /// <param name="report">What was found without the network.</param>
    /// <param name="external">The links.</param>
    /// <param name="cache">The file that remembers what was learned.</param>
    /// <param name="network">Whom to ask.</param>
    /// <param name="quiet">Whether to say nothing of how it goes.</param>
    /// <param name="error">Where to say it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The report with what the network said, and how much was asked.</returns>
    public static async Task<(BuildReport Report, ExternalCount Count)> RunAsync(
        BuildReport report, ExternalUses external, string cache, Network network, bool quiet, TextWriter error, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var memory = MemoryFile.Load(cache, out var fault);
        if (fault is not null)
            await error.WriteLineAsync($"explainer: {cache} is not used, and made anew: {fault}");
        try
        {
            var checker = new ExternalChecker(new() { SiteUrl = external.SiteUrl }, network);
            var result = await checker.CheckAsync(external.Uses, memory, quiet ? _ => { } : News(network.Time, error), cancel);
            var problems = new ProblemList();
            problems.AddAll(report.Problems);
            problems.AddAll(result.Problems);
            var timings = report.Timings.Add("external", clock.Elapsed.TotalMilliseconds);
            return (report with { Problems = problems.Sorted(external.Severities), Timings = timings }, result.Count);
        }
        finally
        {
            // What was learned before a stop is not lost.
            if (MemoryFile.Save(cache, memory, network.Time.GetUtcNow()) is { } why)
                await error.WriteLineAsync($"explainer: what was learned of links cannot be kept for the next run: {why}");
        }
    }

    private static Action<ExternalProgress> News(TimeProvider time, TextWriter error)
    {
        var guard = new Lock();
        var told = time.GetTimestamp();
        return progress =>
        {
            lock (guard)
            {
                if (time.GetElapsedTime(told) < BetweenNews)
                    return;
                told = time.GetTimestamp();
                error.WriteLine(FormattableString.Invariant($"explainer: asked after {progress.Done:N0} of {progress.All:N0} links to other hosts; {progress.Hosts:N0} hosts to go"));
            }
        };
    }
}
