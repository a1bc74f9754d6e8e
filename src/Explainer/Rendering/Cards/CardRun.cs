using System.Collections.Immutable;

namespace Explainer.Rendering.Cards;

/// <summary>A line of letters, each in its place.</summary>
/// <param name="Text">The letters as they are written.</param>
/// <param name="Face">The typeface.</param>
/// <param name="Size">How large, in pixels.</param>
/// <param name="Letters">The letters.</param>
/// <param name="Width">How wide it is.</param>
internal sealed record CardRun(string Text, CardFace Face, float Size, ImmutableArray<CardLetter> Letters, float Width);
