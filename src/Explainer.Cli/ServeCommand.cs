using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;
using Explainer.Serving;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary><c>explainer serve</c>: shows the site in a browser while it is being written.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new ServeOptions();
        var command = new Command("serve", "Show the site in a browser while you write, with what is wrong; nothing is written");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Faults.TurnedIntoWords(terminal, () => RunAsync(options.Read(parsed), terminal, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(PreviewSettings settings, Terminal terminal, CancellationToken cancel)
    {
        // A stranger's pull request may bring a cache along: what it kept must not be published.
        if (!settings.BuiltInLayouts)
            settings = settings with { Options = settings.Options with { Pictures = new(new MadeFileCache(settings.Source).Get) } };
        await using var server = await PreviewServer.ListenAsync(settings, SitePipeline.CompiledLayouts(settings.Source, settings.BuiltInLayouts));
        PreviewNews? last = null;
        try
        {
            await server.RunAsync(news => Tell(ref last, news, terminal), message => terminal.Error.WriteLine($"explainer: {message}"), cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Ctrl-C is how a preview ends.
        }

        return ExitCode.Fine;
    }

    // What was said before is not said again.
    private static void Tell(ref PreviewNews? last, PreviewNews news, Terminal terminal)
    {
        if (news.Url != last?.Url)
            terminal.Error.WriteLine($"Serving {news.Url} until you press Ctrl-C");
        var grave = news.Problems.Where(p => p.Severity >= Severity.Warning).ToImmutableArray();
        var before = last?.Problems.Where(p => p.Severity >= Severity.Warning).ToImmutableArray() ?? [];
        last = news;
        if (grave.SequenceEqual(before))
            return;
        var report = new BuildReport([.. grave.Except(before)], 0, 0, ImmutableSortedDictionary<string, double>.Empty, BuildOutcome.Checked);
        TextFormat.Write(report, terminal.Out, terminal.Color);
        terminal.Out.Flush();
        terminal.Error.WriteLine(grave.IsEmpty ? "All is well again" : grave.Length == 1 ? "1 problem now" : $"{grave.Length} problems now");
    }
}
