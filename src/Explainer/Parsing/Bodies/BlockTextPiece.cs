namespace Explainer.Parsing.Bodies;

/// <summary>A stretch of a <see cref="BlockText"/> that one part gave.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Part">The index of the part in the list that was split.</param>
public readonly record struct BlockTextPiece(int Start, int Length, int Part)
{
    /// <summary>The offset just behind it.</summary>
    public int End => Start + Length;
}
