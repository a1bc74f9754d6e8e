using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Benchmarks;

/// <summary>How quick the preview of a site is in a real browser, as <c>PreviewSpeed</c> of the browser tests finds it.</summary>
/// <param name="FirstPage">From the start to the first page, in milliseconds.</param>
/// <param name="Edit">From an edit saved to the new text in the browser: the median of 20, in milliseconds.</param>
internal sealed partial record PreviewFigures(double FirstPage, double Edit)
{
    /// <summary>Measures them.</summary>
    /// <returns>Null where there is no browser.</returns>
    public static PreviewFigures? Of(string site)
    {
        var tests = Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../Explainer.Browser/bin/Release/net10.0/Explainer.Browser.dll"));
        var start = new ProcessStartInfo("dotnet", [tests, "-explicit", "only", "-showLiveOutput", "-noColor", "-class", "Explainer.Browser.PreviewSpeed"]) { RedirectStandardOutput = true };
        start.Environment["EXPLAINER_CORPUS"] = site;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && FirstPagePattern().Match(said) is { Success: true } first && EditPattern().Match(said) is { Success: true } edit
            ? new(Number(first), Number(edit))
            : null;
    }

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"first page after (\d+) ms")]
    private static partial Regex FirstPagePattern();

    [GeneratedRegex(@"median (\d+) ms")]
    private static partial Regex EditPattern();
}
