namespace Explainer.Rendering.Views;

/// <summary>How many claims came out in one way.</summary>
/// <param name="Code">The word of the vocabulary: <c>did-not-hold</c>.</param>
/// <param name="Text">For people: "Did not hold".</param>
/// <param name="Count">How many.</param>
public sealed record TallyView(string Code, string Text, int Count);
