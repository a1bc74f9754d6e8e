using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer build</c>: reads the site, builds it, and publishes it if nothing failed.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SitePipeline pipeline, Terminal terminal)
    {
        var options = new CommandOptions();
        var command = new Command("build", "Build the site; nothing is published unless all is well");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Faults.TurnedIntoWords(options.Read(parsed), terminal, settings => RunAsync(settings, pipeline, terminal, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(CommandSettings settings, SitePipeline pipeline, Terminal terminal, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var sources = SourceReader.Read(settings.Source, settings.BuiltInLayouts);
        var folder = settings.Output ?? Path.Combine(settings.Source == "." ? "" : settings.Source, pipeline.OutputOf(sources));
        // A stranger's site may bring a cache along with pictures of its own.
        var made = settings.BuiltInLayouts ? null : new MadeFileCache(settings.Source);
        using var output = StagedOutput.Open(settings.Source, folder, made);
        settings = settings with { Made = made };
        var stamps = new KnownBuilds(settings, pipeline, folder, sources);
        var known = stamps.Find(output);
        var report = known ?? (await pipeline.BuildAsync(sources, settings, output, cancel)).Report;
        cancel.ThrowIfCancellationRequested();
        if (report.Problems.Any(settings.Fails))
        {
            report = report with { Outcome = BuildOutcome.Failed };
            Results.Print(report, settings, terminal, Summary.OfFailure(report, clock.Elapsed) + "; nothing was written");
            return ExitCode.OfFailure(report);
        }

        var publication = known is null ? output.Commit() : new(0, output.PublishedCount, 0);
        if (known is null)
            stamps.Keep(report, output);
        report = report with { Outcome = BuildOutcome.Published };
        Results.Print(report, settings, terminal, Summary.OfBuild(report, publication, folder, clock.Elapsed));
        if (settings.Verbose && made is not null)
            Tell(made, terminal);
        return ExitCode.Fine;
    }

    private static void Tell(MadeFileCache made, Terminal terminal)
    {
        if (made.Found + made.Made > 0)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of the files that take long to make, {made.Made:N0} were made and {made.Found:N0} were at hand"));
        if (made.Fault is { } fault)
            terminal.Error.WriteLine(fault);
    }
}
