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
        using var workshop = new Workshop();
        var rounds = Of(workshop, articles, hugo, Runs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {articles:N0} articles, medians of {Runs} | seconds | processor seconds | peak MB | time of a full build |"));
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var name in rounds.Names)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {rounds.Median(name, m => m.Seconds):0.00} | {rounds.Median(name, m => m.ProcessorSeconds):0.00} | {rounds.Median(name, m => m.Megabytes):N0} | {rounds.Ratio(name, "explainer", m => m.Seconds):0.00} |"));
        }

        return rounds.Ratio("explainer again", "explainer", m => m.Seconds) > 0.5 ? 1 : 0;
    }

    /// <summary>A full build, one that changes nothing, the check of the finished folder and, where its program is named, Hugo.</summary>
    public static Rounds Of(Workshop workshop, int articles, string? hugo, int runs)
    {
        var ours = workshop.Site(articles);
        List<(string, Func<Measure>)> things =
        [
            ("explainer", () => Tool.BuildAnew(ours)),
            ("explainer again", () => Tool.Run(ours, "build")),
            ("explainer check --site", () => Tool.CheckFolder(ours)),
        ];
        if (hugo is not null)
            things.Add(("hugo", () => Hugo(hugo, workshop.Site(articles, "hugo"))));
        return Rounds.Of(runs, things);
    }

    private static Measure Hugo(string program, string site)
    {
        Tool.Remove(Path.Join(site, "public"));
        return Measure.Of(program, ["--quiet"], site);
    }
}
