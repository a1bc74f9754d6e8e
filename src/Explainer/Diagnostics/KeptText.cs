namespace Explainer.Diagnostics;

/// <summary>
/// A stretch of text that is kept as its place in a source where it stands there letter by letter, and as a string of its own where it
/// does not: nearly all text of a site so takes no memory beside its file.
/// </summary>
public readonly struct KeptText : IEquatable<KeptText>
{
    private readonly string whole;
    private readonly int start;

    private KeptText(string whole, int start, int length) => (this.whole, this.start, Length) = (whole, start, length);

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>The text, without a copy of it.</summary>
    public ReadOnlySpan<char> Span => whole.AsSpan(start, Length);

    /// <summary>Keeps a text of which one thinks that it stands at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place where it may stand; anything else will do.</param>
    public static KeptText Of(ReadOnlySpan<char> text, SourceSpan at) =>
        at.Length == text.Length && !text.IsEmpty && at.Chars.SequenceEqual(text) ? new(at.File.Text, at.Start, at.Length) : Of(text.ToString());

    /// <summary>Keeps what stands at a place.</summary>
    public static KeptText Of(SourceSpan at) => new(at.File.Text, at.Start, at.Length);

    /// <summary>Keeps a string.</summary>
    public static KeptText Of(string text) => new(text, 0, text.Length);

    /// <summary>A stretch of it.</summary>
    public KeptText Slice(int from, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - from));
        return new(whole, start + from, length);
    }

    /// <summary>The text as a string of its own.</summary>
    public override string ToString() => start == 0 && Length == whole.Length ? whole : whole.Substring(start, Length);

    /// <inheritdoc/>
    public bool Equals(KeptText other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeptText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Span, StringComparison.Ordinal);

    /// <summary>Compares letter by letter.</summary>
    public static bool operator ==(KeptText left, KeptText right) => left.Equals(right);

    /// <summary>Compares letter by letter.</summary>
    public static bool operator !=(KeptText left, KeptText right) => !left.Equals(right);
}
