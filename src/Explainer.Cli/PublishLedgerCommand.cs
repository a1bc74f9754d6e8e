using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Explainer.Authoring;
using Explainer.Checking.Published;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer publish-ledger</c>: writes down what the site publishes, so that a later check can tell what went missing.</summary>
internal static class PublishLedgerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SitePipeline pipeline, Terminal terminal)
    {
        var options = new CommandOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be added, and write nothing" };
        var command = new Command("publish-ledger", "Add what the site publishes to content/.published.yml; run it when the site has been published") { dryRun };
        options.AddSourceTo(command);
        command.SetAction((parsed, cancel) => Faults.TurnedIntoWords(
            options.Read(parsed), terminal, settings => RunAsync(settings, parsed.GetValue(dryRun), pipeline, terminal, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(CommandSettings settings, bool isDry, SitePipeline pipeline, Terminal terminal, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var sources = SourceReader.Read(settings.Source, settings.BuiltInLayouts);
        var published = new PublishedPlaces();
        var (report, _) = await pipeline.BuildAsync(sources, settings, published, cancel);
        cancel.ThrowIfCancellationRequested();
        if (report.Problems.Any(settings.Fails))
        {
            report = report with { Outcome = BuildOutcome.Failed };
            Results.Print(report, settings, terminal, Summary.OfFailure(report, clock.Elapsed) + "; what has errors is not published, and nothing was added to the ledger");
            return ExitCode.OfFailure(report);
        }

        var places = published.Of(sources, new() { AsOf = settings.AsOf });
        var (file, added) = LedgerKeeper.Add(sources, places);
        if (!isDry)
            SourceWriter.Replace(settings.Source, [file]);
        Tell(added, isDry, places.Count, settings, terminal);
        return ExitCode.Fine;
    }

    private static void Tell(ImmutableArray<string> added, bool isDry, int all, CommandSettings settings, Terminal terminal)
    {
        foreach (var place in added)
            terminal.Out.WriteLine(place);
        terminal.Out.Flush();
        var parts = added.Count(place => place.Contains('#', StringComparison.Ordinal));
        if (!settings.Quiet)
            terminal.Error.WriteLine($"{PublishedLedger.Path}: {Summary.Count(added.Length - parts, "place")} and {Summary.Count(parts, "part")} {(isDry ? "would be " : "")}added; the site has {Summary.Count(all, "place")}");
    }
}
