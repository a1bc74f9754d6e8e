using System.Collections.Immutable;

namespace Explainer.Rendering.Cards;

/// <summary>How a text of a card is set.</summary>
/// <param name="Face">The typeface.</param>
/// <param name="Width">The width of its room, in pixels.</param>
/// <param name="LineHeight">From one line to the next, in parts of the size.</param>
/// <param name="Spacing">What is added behind each letter, in parts of the size.</param>
/// <param name="Sizes">The sizes to try, largest first, each with the most lines that it may take.</param>
internal sealed record CardStyle(CardFace Face, float Width, float LineHeight, float Spacing, ImmutableArray<(float Size, int Lines)> Sizes)
{
    /// <summary>How high capitals are in all three faces, in parts of the size.</summary>
    public const float CapHeight = .68f;

    /// <summary>A line of this style.</summary>
    public CardRun Shape(string text, float size) => Face.Shape(text, size, Spacing);
}
