namespace Explainer.Diagnostics;

/// <summary>A stretch of a source file: the faulty thing itself, never the line around it.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units; 0 points between two.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>The offset just behind it.</summary>
    public int End => Start + Length;

    /// <summary>What stands there, without a copy of it.</summary>
    internal ReadOnlySpan<char> Chars => File.Text.AsSpan(Start, Length);

    /// <summary>What stands there.</summary>
    public string Text => File.Text.Substring(Start, Length);

    /// <summary>Where it begins, as people count.</summary>
    public LinePosition From => File.PositionOf(Start);

    /// <summary>Where it ends (just behind the last unit), as people count.</summary>
    public LinePosition To => File.PositionOf(End);
}
