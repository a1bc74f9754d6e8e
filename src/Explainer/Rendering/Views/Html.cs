namespace Explainer.Rendering.Views;

/// <summary>Finished HTML: print it raw.</summary>
/// <param name="Value">The HTML.</param>
public readonly record struct Html(string Value)
{
    /// <summary>No HTML at all.</summary>
    public static Html None { get; } = new("");

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
