using System.Collections.Concurrent;

namespace Explainer.Checking.Facts;

/// <summary>
/// The ids of pages as strings, each once: of 14,800 pages the 190,000 ids are 6,000 strings. What it gives
/// does not depend on what it holds.
/// </summary>
internal sealed class IdPool
{
    // Ids of one page only, such as those of its headings, are not worth keeping without end.
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int count;

    /// <summary>Makes an empty pool.</summary>
    public IdPool() => bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string for an id.</summary>
    public string Get(ReadOnlySpan<char> id)
    {
        if (bySpan.TryGetValue(id, out var known))
            return known;
        var made = id.ToString();
        return count < Most && Interlocked.Increment(ref count) <= Most ? ids.GetOrAdd(made, made) : made;
    }
}
