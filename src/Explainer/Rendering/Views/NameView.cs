namespace Explainer.Rendering.Views;

/// <summary>A name in a language.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">Its language, a BCP 47 tag; null for the page's.</param>
/// <param name="RightToLeft">Whether it is written from right to left.</param>
public sealed record NameView(string Text, string? Language, bool RightToLeft);
