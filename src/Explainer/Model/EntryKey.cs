namespace Explainer.Model;

/// <summary>What a reference points at: a kind and a slug, unique in a site.</summary>
/// <remarks>
/// A class, though small: of collections of structs the runtime compiles all code anew, which for this one was a fifth of what it
/// compiled at a start.
/// </remarks>
/// <param name="Kind">The kind.</param>
/// <param name="Slug">The slug, unique within the kind.</param>
public sealed record EntryKey(EntryKind Kind, string Slug) : IComparable<EntryKey>
{
    // Each key is looked up many times.
    private readonly int hash = HashCode.Combine((int)Kind, Slug.GetHashCode(StringComparison.Ordinal));

    /// <summary>Orders by kind, then by slug, ordinally.</summary>
    public int CompareTo(EntryKey? other) =>
        other is null ? 1 : Kind != other.Kind ? Kind - other.Kind : string.CompareOrdinal(Slug, other.Slug);

    /// <summary>Whether it is the same kind and slug.</summary>
    public bool Equals(EntryKey? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Kind == other.Kind && Slug == other.Slug);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

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
