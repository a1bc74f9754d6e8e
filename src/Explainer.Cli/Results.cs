using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Diagnostics.Formats;

namespace Explainer.Cli;

/// <summary>Prints what came out: problems to standard output, the summary to standard error, reports to their files.</summary>
internal static class Results
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Prints all of it.</summary>
    public static void Print(BuildReport report, CommandSettings settings, Terminal terminal, string summary)
    {
        if (settings.Format == "text")
            TextFormat.Write(report, terminal.Out, terminal.Color);
        else
            ReportFormats.ByName(settings.Format)!(report, terminal.Out);
        terminal.Out.Flush();
        foreach (var file in settings.Reports)
            WriteReport(report, file);
        if (settings.Verbose)
        {
            foreach (var (stage, milliseconds) in report.Timings)
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,12} {milliseconds,8:N0} ms"));
        }

        if (!settings.Quiet)
            terminal.Error.WriteLine(summary);
    }

    private static void WriteReport(BuildReport report, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var to = new StreamWriter(file, append: false, Utf8);
        ReportFormats.ByFile(file)!(report, to);
    }
}
