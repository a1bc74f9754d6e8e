using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>Why two contexts meet: who has a part in both.</summary>
/// <param name="Context">The other context.</param>
/// <param name="Actors">Who has a part in both.</param>
/// <param name="Articles">How many articles are about both.</param>
public sealed record BridgeView(LinkView Context, ImmutableArray<LinkView> Actors, int Articles);
