using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>That two contexts share actors.</summary>
/// <param name="Other">The other context.</param>
/// <param name="Shared">Who is involved in both, in the order in which the other names them.</param>
/// <param name="Articles">How many articles are about both.</param>
internal sealed record Bridge(Context Other, ImmutableArray<Reference> Shared, int Articles);
