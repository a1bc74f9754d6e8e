using System.CommandLine;
using System.Diagnostics;
using Explainer.Diagnostics;
using Explainer.External;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer check</c>: builds the site in memory, reports what a build would, and writes no site.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SitePipeline pipeline, Terminal terminal)
    {
        var options = new CommandOptions();
        var command = new Command("check", "Check the site as a build does, or any folder of static HTML with --site; nothing is written");
        options.AddTo(command);
        var folder = new FolderOptions();
        folder.AddTo(command);
        command.SetAction((parsed, cancel) => Faults.TurnedIntoWords(folder.AddTo(options.Read(parsed), parsed), terminal, settings =>
            folder.Read(parsed) is { } asked ? FolderCheck.RunAsync(asked, settings, pipeline.Network, terminal, cancel) : RunAsync(settings, pipeline, terminal, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(CommandSettings settings, SitePipeline pipeline, Terminal terminal, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var sources = SourceReader.Read(settings.Source, settings.BuiltInLayouts);
        settings = settings with { Made = settings.BuiltInLayouts ? null : new MadeFileCache(settings.Source) };
        var (report, external) = await pipeline.BuildAsync(sources, settings, new CountingSink(), cancel);
        cancel.ThrowIfCancellationRequested();
        var asked = "";
        if (settings.External is not null)
        {
            (report, var count) = await ExternalCheck.RunAsync(report, external, settings.ExternalCache ?? MemoryFile.In(settings.Source), pipeline.Network, settings.Quiet, terminal.Error, cancel);
            asked = Summary.OfExternal(count);
        }

        var failed = report.Problems.Any(settings.Fails);
        report = report with { Outcome = failed ? BuildOutcome.Failed : BuildOutcome.Checked };
        Results.Print(report, settings, terminal, (failed ? Summary.OfFailure(report, clock.Elapsed) : Summary.OfCheck(report, clock.Elapsed)) + asked);
        return failed ? ExitCode.OfFailure(report) : ExitCode.Fine;
    }
}
