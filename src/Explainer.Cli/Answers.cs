using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;
using Explainer.Reports;

namespace Explainer.Cli;

/// <summary>Prints what a question to the site brought.</summary>
internal static class Answers
{
    /// <summary>Prints a table to standard output, and to standard error that the site has faults, which the table leaves out.</summary>
    /// <param name="table">The table; null where the site could not be read: then the problems are the answer.</param>
    /// <param name="json">Whether to print JSON.</param>
    /// <param name="problems">What was wrong with the site.</param>
    /// <param name="terminal">Where to print.</param>
    /// <returns>The exit code.</returns>
    public static int Print(ReportTable? table, bool json, ProblemList problems, Terminal terminal)
    {
        if (table is null)
            return Unreadable(problems, terminal);
        if (json)
            ReportJson.Write(table, terminal.Out);
        else
            ReportText.Write(table, terminal.Out);
        terminal.Out.Flush();
        Warn(problems, terminal);
        return ExitCode.Fine;
    }

    /// <summary>Says that the site has errors, if it has any: what is wrong is not in the answer.</summary>
    public static void Warn(ProblemList problems, Terminal terminal)
    {
        var errors = problems.Sorted(ImmutableDictionary<string, Severity>.Empty).Count(p => p.Severity == Severity.Error);
        if (errors > 0)
            terminal.Error.WriteLine($"explainer: the site has {(errors == 1 ? "an error" : $"{errors} errors")}, and what is wrong is left out here; see explainer check");
    }

    /// <summary>Prints why a site could not be read at all.</summary>
    /// <returns>The exit code.</returns>
    public static int Unreadable(ProblemList problems, Terminal terminal)
    {
        var report = new BuildReport(
            problems.Sorted(ImmutableDictionary<string, Severity>.Empty), 0, 0, ImmutableSortedDictionary<string, double>.Empty, BuildOutcome.Failed);
        TextFormat.Write(report, terminal.Out, terminal.Color);
        terminal.Out.Flush();
        return ExitCode.OfFailure(report);
    }
}
