using System.Collections.Immutable;

namespace Explainer.Rendering;

/// <summary>One finished file of the site. Whoever is handed it uses its bytes before returning: they are not kept.</summary>
/// <param name="Path">Its path in the site's folder, with <c>/</c> between the parts: <c>actors/iran/index.html</c>.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Origins">Where the links on it that a writer wrote come from.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, ImmutableArray<LinkOrigin> Origins);
