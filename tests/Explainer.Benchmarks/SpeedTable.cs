using System.Globalization;

namespace Explainer.Benchmarks;

/// <summary>The whole table of speed: each line as it is measured, so that one who waits sees it grow.</summary>
/// <param name="scale">The table of 10,000 articles divided by this.</param>
/// <param name="hugo">Hugo's program; null to leave it out.</param>
internal sealed class SpeedTable(int scale, string? hugo)
{
    private const int Large = 10_000;
    private const int Middle = 1_000;
    private const int Runs = 3;

    /// <summary>All lines.</summary>
    public IEnumerable<Row> Rows(Workshop workshop) =>
        Builds(workshop).Concat(OwnSite(workshop)).Concat(SharesOf(workshop, Middle / scale)).Concat(Preview(workshop, Large / scale));

    /// <summary>The repository's own site.</summary>
    public static IEnumerable<Row> OwnSite(Workshop workshop)
    {
        var own = workshop.OwnSite();
        var rounds = Rounds.Of(Runs, ("cold", () => Tool.BuildCold(own)), ("warm", () => Tool.BuildAnew(own)));
        yield return new("the repository’s own site, layouts at hand", "0.4 s", Seconds(rounds, "warm"), "own-site");
        yield return new("the same, nothing at hand", "1.5 s", Seconds(rounds, "cold"), "own-site");
    }

    /// <summary>What linking and checking take of a build.</summary>
    public static IEnumerable<Row> SharesOf(Workshop workshop, int articles)
    {
        var shares = Shares.OfAsync(workshop.Site(articles), Runs).GetAwaiter().GetResult();
        yield return new("share of checking in a build", "15 %", Text($"{shares.Checking:0 %}"), $"shares {articles}");
        yield return new("share of linking in a build", "20 %", Text($"{shares.Linking:0 %}"), $"shares {articles}");
    }

    /// <summary>The preview.</summary>
    public static IEnumerable<Row> Preview(Workshop workshop, int articles)
    {
        var figures = PreviewFigures.Of(workshop.Site(articles));
        yield return new(Text($"preview of {articles:N0} articles: first page"), "3 s", figures is null ? "no browser" : Text($"{figures.FirstPage / 1000:0.0} s"), $"preview {articles}");
        yield return new("an edit saved → in the browser, median of 20", "100 ms", figures is null ? "no browser" : Text($"{figures.Edit:0} ms"), $"preview {articles}");
    }

    /// <summary>Ten times the largest site beside it: once each, since that takes minutes, and some gigabytes.</summary>
    public IEnumerable<Row> Huge(Workshop workshop)
    {
        var (site, more) = (workshop.Site(Large / scale), workshop.Site(10 * Large / scale));
        var (one, ten) = (Tool.BuildCold(site), Tool.BuildCold(more));
        yield return new(
            Text($"{10 * Large / scale:N0} articles"),
            "11 times the time and memory of a tenth",
            Text($"{ten.Seconds / one.Seconds:0.0} times the time ({ten.Seconds:0} s), {ten.Megabytes / one.Megabytes:0.0} times the memory ({ten.Megabytes:N0} MB)"),
            "huge");
    }

    private IEnumerable<Row> Builds(Workshop workshop)
    {
        var (large, middle) = (Large / scale, Middle / scale);
        var with = hugo is null ? "" : " " + hugo;
        var all = SideBySide.Of(workshop, large, hugo, Runs);
        yield return new(Text($"{large:N0} articles, full build and check"), "1/10 of Hugo’s time, 1/4 of its memory", Build(all), $"side-by-side {large}{with}");
        yield return new("building that again, nothing changed", "1/4 of the full build", Text($"{all.Ratio("explainer again", "explainer", m => m.Seconds):0.00} of it, {all.Median("explainer again", m => m.Seconds):0.0} s"), $"side-by-side {large}");
        yield return new("`check --site` of that", "2 s", Text($"{all.Median("explainer check --site", m => m.Seconds):0.0} s"), $"side-by-side {large}");
        yield return new(Text($"{middle:N0} articles, process start included"), "1/3 of Hugo’s time", Build(SideBySide.Of(workshop, middle, hugo, Runs)), $"side-by-side {middle}{with}");
    }

    private static string Build(Rounds rounds)
    {
        var own = Text($"{rounds.Median("explainer", m => m.Seconds):0.0} s ({rounds.Median("explainer", m => m.ProcessorSeconds):0.0} s of processor time), {rounds.Median("explainer", m => m.Megabytes):N0} MB");
        return rounds.Names.Contains("hugo")
            ? own + Text($"; {rounds.Ratio("explainer", "hugo", m => m.Seconds):0.00} of Hugo’s time, {rounds.Ratio("explainer", "hugo", m => m.Megabytes):0.00} of its memory")
            : own;
    }

    private static string Seconds(Rounds rounds, string name) =>
        Text($"{rounds.Median(name, m => m.Seconds):0.00} s ({rounds.Median(name, m => m.ProcessorSeconds):0.00} s of processor time)");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
