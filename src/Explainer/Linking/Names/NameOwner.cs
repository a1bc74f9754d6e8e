using Explainer.Model;

namespace Explainer.Linking.Names;

/// <summary>Who a name belongs to.</summary>
/// <param name="Key">The entry.</param>
/// <param name="Strength">How much the name says by itself.</param>
internal readonly record struct NameOwner(EntryKey Key, NameStrength Strength)
{
    /// <summary>What bears the name.</summary>
    public Bearer Bearer { get; init; }

    /// <summary>The first letters of a person's names: "A. Blinken" is Antony Blinken, "J. Blinken" somebody else.</summary>
    public string? Initials { get; init; }
}
