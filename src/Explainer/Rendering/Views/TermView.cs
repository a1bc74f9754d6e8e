using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>A glossary entry.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record TermView(PageFrame Frame) : EntryPageView(Frame)
{
    /// <summary>Why the word is contested, if it is.</summary>
    public string? Contested { get; init; }

    /// <summary>What the house writes.</summary>
    public string? Use { get; init; }

    /// <summary>What the house does not write.</summary>
    public required ImmutableArray<string> Avoid { get; init; }
}
