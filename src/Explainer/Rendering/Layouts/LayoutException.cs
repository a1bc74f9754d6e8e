namespace Explainer.Rendering.Layouts;

/// <summary>Stops a page where the layout asks for what cannot be; <see cref="FailurePlaces"/> makes a failure of it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do about it.</param>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this folder only: it needs no other way to be made, nor to be seen.
internal sealed class LayoutException(string message, string? hint = null) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public string? Hint { get; } = hint;
}
