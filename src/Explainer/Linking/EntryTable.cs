using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A part of each linked entry, by the entry's key.</summary>
/// <typeparam name="T">The part's type.</typeparam>
/// <param name="site">The site.</param>
/// <param name="entries">Its linked entries, in the site's order.</param>
/// <param name="part">The part.</param>
internal sealed class EntryTable<T>(Site site, ImmutableArray<LinkedEntry> entries, Func<LinkedEntry, T> part)
{
    /// <summary>The part of an entry that gets a page.</summary>
    public T this[EntryKey key] => site.IndexOf(key) is { } index ? part(entries[index]) : throw new KeyNotFoundException($"{key} gets no page");
}
