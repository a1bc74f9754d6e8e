using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>
/// A list of values for each entry that has some, in the order given. Made when first asked for: a page of a preview needs few of the
/// lists of a site.
/// </summary>
/// <typeparam name="TGiver">What the values come from.</typeparam>
/// <typeparam name="T">What the lists are of.</typeparam>
internal sealed class EntryLists<TGiver, T>
    where TGiver : class
{
    // One page of a preview asks for one or two lists: to look through all values takes a tenth of the time of sorting them.
    private const int Few = 3;

    // After so many changes the lists are sorted anew sooner than mended.
    private const int Many = 50;

    private readonly Func<IEnumerable<TGiver>> givers;
    private readonly Func<TGiver, IEnumerable<(EntryKey Key, T Value)>> give;
    private readonly Func<T, TGiver, bool> isOf;
    private readonly Lazy<Dictionary<EntryKey, ImmutableArray<T>>> lists;
    private int asked;

    /// <summary>Prepares to make lists.</summary>
    /// <param name="givers">What the values come from, in order.</param>
    /// <param name="give">Gives the values of one, each with the entry that it belongs to.</param>
    /// <param name="isOf">Whether a value comes from one.</param>
    public EntryLists(Func<IEnumerable<TGiver>> givers, Func<TGiver, IEnumerable<(EntryKey Key, T Value)>> give, Func<T, TGiver, bool> isOf)
    {
        (this.givers, this.give, this.isOf) = (givers, give, isOf);
        lists = new(() => Sort(givers().SelectMany(give)));
    }

    private EntryLists(EntryLists<TGiver, T> former, Dictionary<EntryKey, ImmutableArray<T>> lists) =>
        (givers, give, isOf, this.lists) = (former.givers, former.give, former.isOf, new(lists));

    /// <summary>All lists.</summary>
    public IReadOnlyDictionary<EntryKey, ImmutableArray<T>> All => lists.Value;

    /// <summary>The list of an entry; empty where it has none.</summary>
    public ImmutableArray<T> this[EntryKey key] =>
        !lists.IsValueCreated && Interlocked.Increment(ref asked) <= Few ? [.. givers().SelectMany(give).Where(p => p.Key == key).Select(p => p.Value)]
        : lists.Value.TryGetValue(key, out var list) ? list
        : [];

    /// <summary>The lists after some of what gives to them was replaced, each by one in the same place.</summary>
    /// <returns>Null where they have to be made anew: there are none yet, much has changed, or something gives to others than before.</returns>
    public EntryLists<TGiver, T>? With(IReadOnlyCollection<(TGiver Before, TGiver Now)> changed)
    {
        if (changed.Count == 0)
            return this;
        if (!lists.IsValueCreated || changed.Count > Many)
            return null;
        var patched = new Dictionary<EntryKey, ImmutableArray<T>>(lists.Value);
        foreach (var (before, now) in changed)
        {
            var given = give(now).ToLookup(p => p.Key, p => p.Value);
            if (!give(before).Select(p => p.Key).ToHashSet().SetEquals(given.Select(g => g.Key)))
                return null;
            foreach (var values in given)
                patched[values.Key] = Replaced(patched[values.Key], before, [.. values]);
        }

        return new(this, patched);
    }

    // The values of one giver stand together.
    private ImmutableArray<T> Replaced(ImmutableArray<T> list, TGiver before, ReadOnlySpan<T> values)
    {
        var start = 0;
        while (!isOf(list[start], before))
            start++;
        var end = start;
        while (end < list.Length && isOf(list[end], before))
            end++;
        return [.. list.AsSpan()[..start], .. values, .. list.AsSpan()[end..]];
    }

    private static Dictionary<EntryKey, ImmutableArray<T>> Sort(IEnumerable<(EntryKey Key, T Value)> pairs)
    {
        var building = new Dictionary<EntryKey, List<T>>();
        foreach (var (key, value) in pairs)
            (CollectionsMarshal.GetValueRefOrAddDefault(building, key, out _) ??= []).Add(value);
        var built = new Dictionary<EntryKey, ImmutableArray<T>>(building.Count);
        foreach (var (key, list) in building)
            built.Add(key, [.. list]);
        return built;
    }
}
