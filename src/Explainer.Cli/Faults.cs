using Explainer.Authoring;
using Explainer.Reading;
using Explainer.Serving;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary>Turns what stops the command into one plain line and an exit code. A user's mistake never shows a stack trace.</summary>
internal static class Faults
{
    /// <summary>Runs a command.</summary>
    public static Task<int> TurnedIntoWords(CommandSettings settings, Terminal terminal, Func<CommandSettings, Task<int>> run) =>
        TurnedIntoWords(terminal, settings.Verbose, () => run(settings));

    /// <summary>Runs a command that has no <c>--verbose</c> and takes its time.</summary>
    public static Task<int> TurnedIntoWords(Terminal terminal, Func<Task<int>> run) => TurnedIntoWords(terminal, verbose: false, run);

    /// <summary>Runs a command that has no <c>--verbose</c>.</summary>
    public static int TurnedIntoWords(Terminal terminal, Func<int> run)
    {
        try
        {
            return run();
        }
#pragma warning disable CA1031 // The last place where an exception can become words.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return Tell(Cause(thrown), verbose: false, terminal.Error);
        }
    }

    private static async Task<int> TurnedIntoWords(Terminal terminal, bool verbose, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
#pragma warning disable CA1031 // The last place where an exception can become words.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return Tell(Cause(thrown), verbose, terminal.Error);
        }
    }

    private static int Tell(Exception fault, bool verbose, TextWriter error)
    {
        switch (fault)
        {
            case MissingSiteException or OutputRefusedException or AuthoringRefusedException or PortTakenException:
                error.WriteLine($"explainer: {fault.Message}");
                return ExitCode.WrongUsage;
            case OperationCanceledException:
                error.WriteLine("explainer: stopped; nothing was published");
                return ExitCode.Cancelled;
            case MachineFaultException or IOException or UnauthorizedAccessException or OutOfMemoryException:
                error.WriteLine($"explainer: {fault.Message}");
                return ExitCode.Fault;
            default:
                error.WriteLine($"explainer: this is a bug in Explainer, not in your site: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}");
                error.WriteLine(verbose ? fault.ToString() : "Please report it to the maintainers of Explainer with what --verbose adds. Nothing was published.");
                return ExitCode.Fault;
        }
    }

    // Parallel work throws many at once: the one that explains the most comes first.
    private static Exception Cause(Exception thrown) =>
        thrown is AggregateException many
            ? many.Flatten().InnerExceptions.OrderBy(inner => inner is OutputRefusedException or MachineFaultException ? 0 : inner is OperationCanceledException ? 2 : 1).First()
            : thrown;
}
