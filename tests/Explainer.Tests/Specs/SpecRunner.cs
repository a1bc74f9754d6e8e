using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Reading;
using Explainer.Tests.Rendering.Layouts;

namespace Explainer.Tests.Specs;

/// <summary>Builds a spec's site in memory and says what is not as expected.</summary>
internal static class SpecRunner
{
    /// <summary>Runs a case: once as it stands, once with its files in reverse order under another culture, which must change nothing.</summary>
    public static async Task RunAsync(Spec spec)
    {
        if (!spec.Site.IsEmpty)
        {
            Judge(spec, Counting(spec, FolderRunner.Run(spec)), []);
            return;
        }

        var sources = SourcesOf(spec);
        var store = new MemoryStore();
        var build = await MemoryBuild.RunAsync(sources, spec.Options, store);
        Judge(
            spec,
            Counting(spec, build.Result.Problems),
            spec.Outputs.SelectMany(o => o.Faults(build.Files.ContainsKey(o.Path) ? build.Text(o.Path) : null)));

        var again = await UnderAnotherCulture(() => MemoryBuild.RunAsync(Reversed(sources), spec.Options, store));
        Assert.Equal(build.Result.Problems.Select(ProblemLine.Of), again.Result.Problems.Select(ProblemLine.Of));
        Assert.Empty(build.Differences(again));
    }

    // In memory, or written to a disk and read from there; layouts of the site's own aside, the built-in ones are compiled already.
    private static SourceSet SourcesOf(Spec spec)
    {
        if (!spec.OnDisk)
            return MemoryBuild.Sources(spec.Files.Select(f => KeyValuePair.Create(f.Key, f.Value.Bytes)));
        using var folder = new TempFolder();
        using var locks = SpecContent.Write(spec.Files, folder);
        var read = SourceReader.Read(folder.Path);
        return read with { Layouts = MemoryBuild.Sources([KeyValuePair.Create(SourceReader.ConfigurationFile, Array.Empty<byte>())]).Layouts };
    }

    private static void Judge(Spec spec, ImmutableArray<Problem> problems, IEnumerable<string> outputs)
    {
        var faults = Compare(spec.Problems, problems)
            .Concat(outputs)
            .Concat(problems.SelectMany(OutsideItsFile))
            .ToArray();
        if (faults.Length > 0 && Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1")
            SpecWriter.Update(spec, [.. problems.Select(p => spec.Problems.FirstOrDefault(line => ProblemLine.Tells(line, p)) ?? ProblemLine.Of(p))]);
        Assert.True(faults.Length == 0, $"Specs/{spec.File}: {spec.Name}\n{string.Join('\n', faults)}");
    }

    private static ImmutableArray<Problem> Counting(Spec spec, ImmutableArray<Problem> problems)
    {
        var infos = spec.Infos || spec.Problems.Any(p => p.Contains(": info ", StringComparison.Ordinal));
        return [.. problems.Where(p => infos || p.Severity > Severity.Info)];
    }

    // Shows both lists as one: what is as expected, what is missing (-), what is too many (+).
    private static List<string> Compare(ImmutableArray<string> expected, ImmutableArray<Problem> actual)
    {
        if (expected.Length == actual.Length && expected.Zip(actual).All(pair => ProblemLine.Tells(pair.First, pair.Second)))
            return [];
        var lines = new List<string> { "problems (- expected, + found):" };
        var next = 0;
        foreach (var line in expected)
        {
            var found = next;
            while (found < actual.Length && !ProblemLine.Tells(line, actual[found]))
                found++;
            if (found == actual.Length)
            {
                lines.Add($"  - {line}");
                continue;
            }

            lines.AddRange(actual[next..found].Select(p => $"  + {ProblemLine.Of(p)}"));
            lines.Add($"    {line}");
            next = found + 1;
        }

        lines.AddRange(actual[next..].Select(p => $"  + {ProblemLine.Of(p)}"));
        return lines;
    }

    private static IEnumerable<string> OutsideItsFile(Problem problem) =>
        problem.At is { } at && (at.Start < 0 || at.End > at.File.Text.Length) ? [$"the place of {ProblemLine.Of(problem)} is outside its file"] : [];

    private static SourceSet Reversed(SourceSet sources) => sources with
    {
        Content = [.. sources.Content.Reverse()],
        ContentAssets = [.. sources.ContentAssets.Reverse()],
        LayoutAssets = [.. sources.LayoutAssets.Reverse()],
    };

    private static async Task<MemoryBuild> UnderAnotherCulture(Func<Task<MemoryBuild>> build)
    {
        // An async method gives its caller the culture back.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
        return await build();
    }
}
