namespace Explainer.Model;

/// <summary>What a reference points at: a kind and a slug, unique in a site.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Slug">The slug, unique within the kind.</param>
public readonly record struct EntryKey(EntryKind Kind, string Slug) : IComparable<EntryKey>
{
    /// <summary>Orders by kind, then by slug, ordinally.</summary>
    public int CompareTo(EntryKey other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Slug, other.Slug);

    /// <summary>As writers write it: <c>actors/iran</c>.</summary>
    public override string ToString() => $"{EntryKinds.Folder(Kind)}/{Slug}";

    /// <summary>Orders by kind, then by slug.</summary>
    public static bool operator <(EntryKey left, EntryKey right) => left.CompareTo(right) < 0;

    /// <summary>Orders by kind, then by slug.</summary>
    public static bool operator <=(EntryKey left, EntryKey right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by kind, then by slug.</summary>
    public static bool operator >(EntryKey left, EntryKey right) => left.CompareTo(right) > 0;

    /// <summary>Orders by kind, then by slug.</summary>
    public static bool operator >=(EntryKey left, EntryKey right) => left.CompareTo(right) >= 0;
}
