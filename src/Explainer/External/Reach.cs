using System.Collections.Concurrent;

namespace Explainer.External;

/// <summary>Finds out whether it is the network that is missing: many hosts out of reach, and not one that is.</summary>
/// <param name="enough">How many hosts are enough to stop asking.</param>
internal sealed class Reach(int enough)
{
    // Of two links to two hosts both may be dead.
    private const int Least = 3;
    private readonly ConcurrentDictionary<string, bool> outOfReach = new(StringComparer.Ordinal);
    private volatile bool isReached;

    /// <summary>Whether there is no sense in asking on.</summary>
    public bool IsGivenUp => !isReached && outOfReach.Count >= enough;

    /// <summary>Takes note of an answer.</summary>
    public void Note(string host, AnswerKind kind)
    {
        if (kind == AnswerKind.OutOfReach)
            outOfReach[host] = true;
        else if (kind is not (AnswerKind.HostGivenUp or AnswerKind.NotAsked or AnswerKind.NotAllowed))
            isReached = true;
    }

    /// <summary>Whether the network is missing, when all is done.</summary>
    /// <param name="hosts">How many hosts there were to ask.</param>
    public bool IsMissing(int hosts) => !isReached && outOfReach.Count >= Math.Min(Math.Max(hosts, Least), enough);
}
