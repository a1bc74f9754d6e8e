using System.Globalization;
using Explainer.Checking;
using Explainer.Checking.Folders;
using Explainer.Diagnostics;
using Explainer.External;
using Explainer.Writing;

namespace Explainer.Cli;

/// <summary>The one line that says how it went.</summary>
internal static class Summary
{
    /// <summary>Of a site that was published.</summary>
    public static string OfBuild(BuildReport report, Publication publication, string folder, TimeSpan time) =>
        $"Built {Count(report.Pages, "page")}, checked {Count(report.Links, "link")}, {Problems(report)}, in {Seconds(time)}: {folder} "
        + $"({Count(publication.Written, "file")} written, {Number(publication.Unchanged)} unchanged, {Number(publication.Removed)} removed)";

    /// <summary>Of a site that was checked.</summary>
    public static string OfCheck(BuildReport report, TimeSpan time) =>
        $"Checked {Count(report.Pages, "page")} and {Count(report.Links, "link")}, {Problems(report)}, in {Seconds(time)}";

    /// <summary>Of a site that has problems at the failing level.</summary>
    public static string OfFailure(BuildReport report, TimeSpan time) =>
        $"Found {Problems(report)} in {Count(report.Pages, "page")}, in {Seconds(time)}";

    /// <summary>Of a folder that was checked: also what was not, and why.</summary>
    public static string OfFolder(BuildReport report, FolderCount count, TimeSpan time) =>
        $"Checked {Count(report.Pages, "page")} and {Count(report.Links, "link")} in {Count(count.Files, "file")}, {Problems(report)}, in {Seconds(time)}"
            + (report.Skipped.IsEmpty ? "" : "; not checked: " + string.Join(", ", report.Skipped));

    /// <summary>Of a folder that was checked without the base URL that its links seem to be written for: what follows the other.</summary>
    public static string OfBasePath((string Path, int Links)? guess) =>
        guess is not { } found ? "" : $"; {Count(found.Links, "link")} would be right if the site stood below {found.Path}: if it does, add --base-url https://HOST{found.Path}";

    /// <summary>Of the network that was asked: what follows one of the others.</summary>
    public static string OfExternal(ExternalCount count)
    {
        var skipped = new List<string>();
        if (count.NotAsked > 0)
            skipped.Add($"{Number(count.NotAsked)} that could not be asked");
        skipped.AddRange(count.Skipped.Select(skip => Number(skip.Value) + " " + skip.Key switch
        {
            ExternalSkip.Ignored => "left out with --ignore",
            ExternalSkip.Form => "of forms",
            ExternalSkip.Credentials => "with a name or password in them",
            _ => "to hosts that are not public",
        }));
        return $"; asked after {Count(count.Asked, "link")} to other hosts, {Number(count.Remembered)} found by an earlier run"
            + (skipped.Count == 0 ? "" : "; not asked after: " + string.Join(", ", skipped));
    }

    private static string Problems(BuildReport report)
    {
        var (errors, warnings, infos) = (report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Info));
        var kinds = new List<string>();
        if (errors > 0)
            kinds.Add(Count(errors, "error"));
        if (warnings > 0)
            kinds.Add(Count(warnings, "warning"));
        if (infos > 0)
            kinds.Add(Count(infos, "note"));
        return Count(errors + warnings, "problem") + (kinds.Count > 0 ? $" ({string.Join(", ", kinds)})" : "");
    }

    /// <summary>"1 page", "1,234 pages".</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
