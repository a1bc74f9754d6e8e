namespace Explainer.Diagnostics;

/// <summary>A value that remembers where a writer wrote it.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
public readonly record struct Located<T>(T Value, SourceSpan At);
