using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// A list of values for each entry that has some, in the order given. Made when first asked for: a page of a preview needs few of the
/// lists of a site.
/// </summary>
/// <typeparam name="T">What the lists are of.</typeparam>
/// <param name="pairs">Gives all values, each with the entry that it belongs to.</param>
internal sealed class EntryLists<T>(Func<IEnumerable<(EntryKey Key, T Value)>> pairs)
{
    // One page of a preview asks for one or two lists: to look through all values takes a tenth of the time of sorting them.
    private const int Few = 3;

    private int asked;

    private readonly Lazy<Dictionary<EntryKey, ImmutableArray<T>>> lists = new(() =>
    {
        var building = new Dictionary<EntryKey, List<T>>();
        foreach (var (key, value) in pairs())
            (CollectionsMarshal.GetValueRefOrAddDefault(building, key, out _) ??= []).Add(value);
        var built = new Dictionary<EntryKey, ImmutableArray<T>>(building.Count);
        foreach (var (key, list) in building)
            built.Add(key, [.. list]);
        return built;
    });

    /// <summary>All lists.</summary>
    public IReadOnlyDictionary<EntryKey, ImmutableArray<T>> All => lists.Value;

    /// <summary>The list of an entry; empty where it has none.</summary>
    public ImmutableArray<T> this[EntryKey key] =>
        !lists.IsValueCreated && Interlocked.Increment(ref asked) <= Few ? [.. pairs().Where(p => p.Key == key).Select(p => p.Value)]
        : lists.Value.TryGetValue(key, out var list) ? list
        : [];
}
