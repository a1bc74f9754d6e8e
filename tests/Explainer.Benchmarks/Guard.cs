using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>
/// What every commit is held to: ratios of processor times that were measured in turns, with wide margins, so that it fails where
/// something grows faster than the site or is done twice, and not where the machine is slow or busy.
/// </summary>
internal static class Guard
{
    private const int Tiny = 10;
    private const int Small = 300;
    private const int Large = 1200;
    private const int Runs = 3;

    /// <summary>Measures, prints and judges.</summary>
    /// <returns>The exit code: 1 where a limit is broken.</returns>
    public static async Task<int> RunAsync()
    {
        using var workshop = new Workshop();
        var (tiny, small, large) = (workshop.Site(Tiny), workshop.Site(Small), workshop.Site(Large));
        var rounds = Rounds.Of(
            Runs,
            ("tiny", () => Tool.BuildAnew(tiny)),
            ("small", () => Tool.BuildAnew(small)),
            ("large", () => Tool.BuildAnew(large)),
            ("again", () => Tool.Run(large, "build")),
            ("check", () => Tool.CheckFolder(large)));
        var shares = await Shares.OfAsync(small, Runs);
        var limits = Limits(rounds, shares).Append(new("files that differ when one processor builds", Differences(small), 0)).ToList();
        Print(rounds, limits);
        return limits.TrueForAll(l => l.IsKept) ? 0 : 1;
    }

    private static IEnumerable<Limit> Limits(Rounds rounds, Shares shares)
    {
        double Time(string name) => rounds.Median(name, m => m.ProcessorSeconds);
        var (first, later) = ((Time("small") - Time("tiny")) / (Small - Tiny), (Time("large") - Time("small")) / (Large - Small));
        yield return new(Text($"time of an article, from {Small} to {Large}, in that of one up to {Small}"), later / first, 2);
        yield return new(Text($"memory of {Large} articles in that of {Small}"), rounds.Ratio("large", "small", m => m.Megabytes), 3);
        yield return new("building again, nothing changed, in a full build", rounds.Ratio("again", "large", m => m.ProcessorSeconds), 0.6);
        yield return new("check --site in a full build", rounds.Ratio("check", "large", m => m.ProcessorSeconds), 0.8);
        yield return new("checking in a full build", shares.Checking, 0.7);
        yield return new("linking in a full build", shares.Linking, 0.5);
    }

    // The manifest lists all files with their hashes.
    private static double Differences(string site)
    {
        string Manifest() => File.ReadAllText(Path.Join(site, "_site", "build-manifest.json"));
        Tool.BuildAnew(site);
        var many = Manifest().Split('\n');
        Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", "1");
        Tool.BuildAnew(site);
        Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", null);
        return many.Except(Manifest().Split('\n')).Count();
    }

    private static void Print(Rounds rounds, List<Limit> limits)
    {
        Console.WriteLine("| Builds, medians | seconds | processor seconds | peak MB |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var name in rounds.Names)
            Console.WriteLine(Text($"| {name} | {rounds.Median(name, m => m.Seconds):0.00} | {rounds.Median(name, m => m.ProcessorSeconds):0.00} | {rounds.Median(name, m => m.Megabytes):N0} |"));
        Console.WriteLine("\n| Ratio | measured | at most | |");
        Console.WriteLine("|---|---|---|---|");
        limits.ForEach(Console.WriteLine);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
