namespace Explainer.Rendering.Views;

/// <summary>Which way a context moves.</summary>
/// <param name="Code">The word of the vocabulary: <c>deteriorated</c>.</param>
/// <param name="Text">For people: "Deteriorated".</param>
public sealed record TrendView(string Code, string Text);
