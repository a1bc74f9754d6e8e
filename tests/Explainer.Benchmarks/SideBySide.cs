using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>Builds the same words with Explainer and with Hugo in turns, and prints medians and ratios.</summary>
internal static class SideBySide
{
    private const int Runs = 5;

    /// <summary>Runs it.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="hugo">Hugo's program; null to measure Explainer alone.</param>
    /// <returns>The exit code: 1 where building again takes more than half of a full build, of which a quarter is what we aim for.</returns>
    public static int Run(int articles, string? hugo)
    {
        var work = Directory.CreateTempSubdirectory("explainer-bench-").FullName;
        try
        {
            var (ours, theirs) = (Path.Join(work, "explainer"), Path.Join(work, "hugo"));
            Corpus.Write("explainer", articles, ours);
            Corpus.Write("hugo", articles, theirs);
            var measured = new SortedDictionary<string, List<Measure>>(StringComparer.Ordinal);
            // The first round warms up.
            for (var run = 0; run <= Runs; run++)
            {
                Remove(Path.Join(ours, "_site"), Path.Join(ours, ".explainer", "builds"), Path.Join(theirs, "public"));
                var round = new List<(string Name, Measure Measure)>
                {
                    ("explainer", Explainer(ours, "build")),
                    ("explainer again", Explainer(ours, "build")),
                    ("explainer check --site", Explainer(ours, "check", "--site", "_site", "--base-url", "https://example.org/")),
                };
                if (hugo is not null)
                    round.Add(("hugo", Measure.Of(hugo, ["--quiet"], theirs)));
                foreach (var (name, measure) in round.Where(_ => run > 0))
                    (measured.TryGetValue(name, out var list) ? list : measured[name] = []).Add(measure);
            }

            Print(articles, measured);
            return Median(measured["explainer again"], m => m.Seconds) > Median(measured["explainer"], m => m.Seconds) / 2 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    // As it is built for use, beside this project: compiled ahead, with its layouts.
    private static Measure Explainer(string site, params string[] arguments) => Measure.Of(
        "dotnet", [Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../../src/Explainer.Cli/bin/Release/net10.0/explainer.dll")), .. arguments, "--quiet"], site);

    private static void Print(int articles, SortedDictionary<string, List<Measure>> measured)
    {
        var full = measured["explainer"];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {articles:N0} articles, medians of {Runs} | seconds | processor seconds | peak MB | time of a full build |"));
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, runs) in measured)
        {
            // The ratio of each round, so that what else the machine did in it counts for both.
            var ratios = runs.Zip(full, (run, whole) => run.Seconds / whole.Seconds).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Median(runs, m => m.Seconds):0.00} | {Median(runs, m => m.ProcessorSeconds):0.00} | {Median(runs, m => m.Megabytes):N0} | {ratios[ratios.Count / 2]:0.00} |"));
        }
    }

    private static double Median(List<Measure> runs, Func<Measure, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static void Remove(params string[] folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }
}
