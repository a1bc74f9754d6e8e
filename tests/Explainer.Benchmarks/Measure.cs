using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all cores together.</param>
/// <param name="Megabytes">The most memory that it held.</param>
internal readonly record struct Measure(double Seconds, double ProcessorSeconds, double Megabytes)
{
    // A process that has ended tells nothing of itself any more, so it is asked as long as it lives.
    private const int MillisecondsBetween = 10;

    // The unit in which Linux tells it to programs.
    private const double TicksPerSecond = 100;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measure Of(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var (clock, before) = (Stopwatch.StartNew(), OfChildren());
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var (processor, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(MillisecondsBetween))
        {
            try
            {
                process.Refresh();
                (processor, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                // It ended between the two: what it told last stands.
            }
        }

        clock.Stop();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(clock.Elapsed.TotalSeconds, OfChildren() - before ?? processor.TotalSeconds, memory / 1e6)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{said.Result}{complained.Result}");
    }

    // The seconds of all processes that this one has started and that have ended, to the last: see proc_pid_stat(5).
    private static double? OfChildren()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[13..15].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
