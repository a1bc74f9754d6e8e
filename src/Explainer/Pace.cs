namespace Explainer;

/// <summary>How a stage that makes many things goes about it.</summary>
/// <param name="Workers">How many it makes at once, at most.</param>
/// <param name="Cancel">Stops it between two of them.</param>
internal sealed record Pace(int Workers, CancellationToken Cancel)
{
    // So few are done one after the other: threads that are busy with other things would let them wait.
    private const int Few = 8;

    /// <summary>Awaited before each thing: where something else goes first.</summary>
    public Func<Task> Turn { get; init; } = () => Task.CompletedTask;

    /// <summary>As quick as the machine can.</summary>
    public static Pace Full(CancellationToken cancel) => new(Environment.ProcessorCount, cancel);

    /// <summary>Does something to each of some things, in parallel where there are many.</summary>
    public static void Each<T>(IReadOnlyCollection<T> some, Action<T> act)
    {
        if (some.Count > Few)
        {
            some.AsParallel().ForAll(act);
            return;
        }

        foreach (var one in some)
            act(one);
    }

    /// <summary>Does something to each of many things.</summary>
    public Task EachAsync<T>(IEnumerable<T> many, Func<T, Task> act) => Parallel.ForEachAsync(
        many,
        new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = Cancel },
        async (one, _) =>
        {
            await Turn();
            await act(one);
        });
}
