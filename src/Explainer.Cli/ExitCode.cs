using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>What the command's exit code says to scripts.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The site has problems at the failing level.</summary>
    public const int Problems = 1;

    /// <summary>The code of a site with problems at the failing level: one whose <c>site.yml</c> is no YAML is no site.</summary>
    public static int OfFailure(BuildReport report) =>
        report.Problems.Any(p => p.Rule == Rules.Config.NotYaml) ? WrongUsage : Problems;

    /// <summary>Wrong usage: an option, a folder that is no site, an output folder that is refused.</summary>
    public const int WrongUsage = 2;

    /// <summary>Our bug, or the machine's fault.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C, as shells say it: 128 and the number of the signal.</summary>
    public const int Cancelled = 130;
}
