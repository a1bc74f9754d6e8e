namespace Explainer;

/// <summary>How a stage that makes many things goes about it.</summary>
/// <param name="Workers">How many it makes at once, at most.</param>
/// <param name="Cancel">Stops it between two of them.</param>
internal sealed record Pace(int Workers, CancellationToken Cancel)
{
    /// <summary>Awaited before each thing: where something else goes first.</summary>
    public Func<Task> Turn { get; init; } = () => Task.CompletedTask;

    /// <summary>As quick as the machine can.</summary>
    public static Pace Full(CancellationToken cancel) => new(Environment.ProcessorCount, cancel);

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
