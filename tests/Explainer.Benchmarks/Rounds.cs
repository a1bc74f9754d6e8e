namespace Explainer.Benchmarks;

/// <summary>Measures of several things that were taken in turns, so that what else the machine did counts for all of them.</summary>
internal sealed class Rounds
{
    private readonly SortedDictionary<string, List<Measure>> measured = new(StringComparer.Ordinal);

    /// <summary>Takes measures in turns.</summary>
    /// <param name="count">How often, after a first round that warms up and does not count.</param>
    /// <param name="things">What to measure, in order.</param>
    public static Rounds Of(int count, params IReadOnlyList<(string Name, Func<Measure> Run)> things)
    {
        var rounds = new Rounds();
        for (var round = 0; round <= count; round++)
        {
            foreach (var (name, run) in things)
            {
                var measure = run();
                if (round > 0)
                    (rounds.measured.TryGetValue(name, out var list) ? list : rounds.measured[name] = []).Add(measure);
            }
        }

        return rounds;
    }

    /// <summary>What was measured.</summary>
    public IEnumerable<string> Names => measured.Keys;

    /// <summary>The median of a figure of one thing.</summary>
    public double Median(string name, Func<Measure, double> figure) => Median(measured[name].Select(figure));

    /// <summary>The median of the ratios of two things, each taken within one round.</summary>
    public double Ratio(string name, string to, Func<Measure, double> figure) =>
        Median(measured[name].Zip(measured[to], (one, other) => figure(one) / figure(other)));

    /// <summary>The median.</summary>
    public static double Median(IEnumerable<double> figures) => figures.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
