namespace Explainer.Rendering.Cards;

/// <summary>A letter in its place.</summary>
/// <param name="Glyph">Its number in the face.</param>
/// <param name="X">From the left end of the line, in pixels.</param>
/// <param name="Y">From the line that it stands on, downwards.</param>
internal readonly record struct CardLetter(ushort Glyph, float X, float Y);
