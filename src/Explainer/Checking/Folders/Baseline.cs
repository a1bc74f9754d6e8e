using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Checking.Folders;

/// <summary>
/// The problems that a site is known to have: a JSON report of an earlier run. They are left out, so that only new ones fail; those
/// that are there no more are told, so that the list can only shrink.
/// </summary>
public sealed class Baseline
{
    private readonly string path;
    private readonly ImmutableArray<Entry> entries;

    private Baseline(string path, ImmutableArray<Entry> entries) => (this.path, this.entries) = (path, entries);

    // Lines move and messages count pages: neither makes two problems the same or different.
    private readonly record struct Entry(string Rule, string? File, string? Page, string What);

    /// <summary>Reads a report; what is none throws <see cref="JsonException"/>.</summary>
    /// <param name="path">The file's path, to name it by.</param>
    /// <param name="json">What is in it.</param>
    public static Baseline Parse(string path, string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("problems", out var problems)
            || problems.ValueKind != JsonValueKind.Array)
            throw new JsonException("it is no JSON report: it has no list of problems");
        return new(path, [.. problems.EnumerateArray().Select(Read).Distinct()]);
    }

    /// <summary>The problems that it does not have, and one for each that it has and that is not there.</summary>
    public ImmutableArray<Problem> Apply(ImmutableArray<Problem> problems)
    {
        var known = entries.ToHashSet();
        var found = problems.Select(Of).ToHashSet();
        return
        [
            .. problems.Where(problem => !known.Contains(Of(problem))),
            .. entries.Where(entry => !found.Contains(entry)).Select(entry => new Problem(
                Rules.Link.StaleBaseline,
                $"the baseline has {entry.Rule} for {entry.What}{((entry.File ?? entry.Page) is { } place ? $" in {place}" : "")}, which is there no more",
                null) { PageFile = path, Target = entry.What }),
        ];
    }

    private static Entry Of(Problem problem) =>
        new(problem.Rule.Name, problem.At?.File.Path ?? problem.PageFile, problem.Page, problem.Target ?? problem.Message);

    private static Entry Read(JsonElement problem) =>
        problem.ValueKind == JsonValueKind.Object && Text(problem, "rule") is { } rule && (Text(problem, "target") ?? Text(problem, "message")) is { } what
            ? new(rule, Text(problem, "file"), Text(problem, "page"), what)
            : throw new JsonException("it is no JSON report: a problem in it has no rule or no message");

    private static string? Text(JsonElement problem, string key) =>
        problem.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
