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
    public FrozenSet<string> NamedSources { get; init; } = FrozenSet<string>.Empty;

    private readonly FrozenDictionary<EntryKey, Entry> byKey = Entries.ToFrozenDictionary(e => e.Key);

    /// <summary>The articles, newest first; of one day by slug.</summary>
    public ImmutableArray<Article> Articles { get; } =
        [.. Entries.OfType<Article>().OrderByDescending(a => a.Date.Value.Earliest).ThenBy(a => a.Key)];

    /// <summary>The events in order; of one day by slug.</summary>
    public ImmutableArray<Event> Events { get; } =
        [.. Entries.OfType<Event>().OrderBy(e => e.Date.Value.Earliest).ThenBy(e => e.Date.Value.Latest).ThenBy(e => e.Key)];

    /// <summary>The entry of that key, if it gets a page.</summary>
    public Entry? Find(EntryKey key) => byKey.GetValueOrDefault(key);

    /// <summary>The entry that a reference points at, if it gets a page.</summary>
    public T? Find<T>(Reference? reference)
        where T : Entry => reference is null ? null : Find(reference.Key) as T;
}
