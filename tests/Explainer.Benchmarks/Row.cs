namespace Explainer.Benchmarks;

/// <summary>A line of the table of speed.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Target">What we aim for.</param>
/// <param name="Figure">What it was.</param>
/// <param name="Command">What measures that line alone, after <c>dotnet run -c Release --project tests/Explainer.Benchmarks --</c>.</param>
internal sealed record Row(string What, string Target, string Figure, string Command)
{
    /// <summary>Prints the lines.</summary>
    public static void Print(IEnumerable<Row> rows)
    {
        Console.WriteLine("| What | Target | Measured | Command |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var row in rows)
        {
            Console.WriteLine($"| {row.What} | {row.Target} | {row.Figure} | `{row.Command}` |");
            Console.Out.Flush();
        }
    }
}
