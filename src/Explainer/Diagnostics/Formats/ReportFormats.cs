using System.Collections.Immutable;

namespace Explainer.Diagnostics.Formats;

/// <summary>The forms of a report: by name for <c>--format</c>, by a file's ending for <c>--report</c>.</summary>
public static class ReportFormats
{
    private static readonly ImmutableArray<(string Name, string? Ending, ReportFormat Write)> All =
    [
        ("text", ".txt", (report, to) => TextFormat.Write(report, to, color: false)),
        ("json", ".json", JsonFormat.Write),
        ("sarif", ".sarif", SarifFormat.Write),
        ("junit", ".xml", JUnitFormat.Write),
        ("github", null, GitHubFormat.Write),
        ("markdown", ".md", MarkdownFormat.Write),
    ];

    /// <summary>The names that <c>--format</c> takes.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The endings that <c>--report</c> takes.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. All.Select(format => format.Ending).OfType<string>()];

    /// <summary>The form of that name, or null.</summary>
    public static ReportFormat? ByName(string name) => All.FirstOrDefault(format => format.Name == name).Write;

    /// <summary>The form that a file's ending asks for, or null.</summary>
    public static ReportFormat? ByFile(string path) =>
        All.FirstOrDefault(format => format.Ending is { } ending && path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Write;
}
