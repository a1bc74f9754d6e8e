namespace Explainer.Rendering.Views;

/// <summary>How a context stands.</summary>
/// <param name="Code">The word of the vocabulary: <c>active-war</c>.</param>
/// <param name="Text">For people: "Active war".</param>
/// <param name="AsOf">As of which day.</param>
/// <param name="Citations">The marks that lead to its sources.</param>
public sealed record StatusView(string Code, string Text, DateView? AsOf, Html Citations);
