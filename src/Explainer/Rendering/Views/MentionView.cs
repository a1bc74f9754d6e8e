namespace Explainer.Rendering.Views;

/// <summary>One mention with its sentence.</summary>
/// <param name="Sentence">The sentence, with the name in <c>mark</c>.</param>
/// <param name="Section">The label of the section it stands in; null for what has none.</param>
/// <param name="Url">That section.</param>
public sealed record MentionView(Html Sentence, string? Section, string? Url);
