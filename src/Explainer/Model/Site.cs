using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Reading;

namespace Explainer.Model;

/// <summary>The site as its writers mean it: typed entries with every reference resolved, as of one day.</summary>
/// <param name="Settings">What <c>site.yml</c> says.</param>
/// <param name="AsOf">The build's "today".</param>
/// <param name="Entries">All that gets a page, by kind and slug.</param>
/// <param name="Unbuilt">What gets no page this time.</param>
/// <param name="Sources">The bibliography, by id.</param>
/// <param name="Assets">The files of content that are copied as they are.</param>
internal sealed record Site(
    SiteSettings Settings,
    DateOnly AsOf,
    ImmutableArray<Entry> Entries,
    ImmutableArray<UnbuiltEntry> Unbuilt,
    FrozenDictionary<string, Source> Sources,
    ImmutableArray<AssetFile> Assets)
{
    /// <summary>The ids of all sources that content names, also in what is left out this time.</summary>
    public Lazy<FrozenSet<string>> NamedSources { get; init; } = new(FrozenSet<string>.Empty);

    private readonly Dictionary<EntryKey, int> places = Places(Entries);

    /// <summary>The articles, newest first; of one day by slug.</summary>
    public ImmutableArray<Article> Articles { get; private init; } =
        [.. Entries.OfType<Article>().OrderByDescending(a => a.Date.Value.Earliest).ThenBy(a => a.Key)];

    /// <summary>The events in order; of one day by slug.</summary>
    public ImmutableArray<Event> Events { get; private init; } =
        [.. Entries.OfType<Event>().OrderBy(e => e.Date.Value.Earliest).ThenBy(e => e.Date.Value.Latest).ThenBy(e => e.Key)];

    /// <summary>The entry of that key, if it gets a page.</summary>
    public Entry? Find(EntryKey key) => places.TryGetValue(key, out var place) ? Entries[place] : null;

    /// <summary>The place in <see cref="Entries"/> of the entry of that key, if it gets a page.</summary>
    public int? IndexOf(EntryKey key) => places.TryGetValue(key, out var place) ? place : null;

    /// <summary>The entry that a reference points at, if it gets a page.</summary>
    public T? Find<T>(Reference? reference)
        where T : Entry => reference is null ? null : Find(reference.Key) as T;

    /// <summary>The site with entries of the same keys and dates.</summary>
    /// <param name="entries">The entries, in the same order.</param>
    /// <param name="settings">What <c>site.yml</c> says.</param>
    /// <param name="assets">The files of content that are copied as they are.</param>
    public Site With(ImmutableArray<Entry> entries, SiteSettings settings, ImmutableArray<AssetFile> assets) => this with
    {
        Entries = entries,
        Settings = settings,
        Assets = assets,
        Articles = Replaced(Articles, entries),
        Events = Replaced(Events, entries),
    };

    private ImmutableArray<T> Replaced<T>(ImmutableArray<T> list, ImmutableArray<Entry> entries)
        where T : Entry
    {
        ImmutableArray<T>.Builder? replaced = null;
        foreach (var (before, now) in Entries.Zip(entries))
        {
            if (!ReferenceEquals(before, now) && before is T old)
                (replaced ??= list.ToBuilder())[list.IndexOf(old, ReferenceEqualityComparer.Instance)] = (T)now;
        }

        return replaced?.MoveToImmutable() ?? list;
    }

    private static Dictionary<EntryKey, int> Places(ImmutableArray<Entry> entries)
    {
        var places = new Dictionary<EntryKey, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
            places.Add(entries[i].Key, i);
        return places;
    }
}
