namespace Explainer.Linking.Names;

/// <summary>A name found in a text.</summary>
/// <param name="End">The offset just behind it in the folded text.</param>
/// <param name="Owners">All who have it.</param>
internal readonly record struct NameHit(int End, NameOwners Owners);
