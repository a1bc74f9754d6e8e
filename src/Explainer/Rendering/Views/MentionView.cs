namespace Explainer.Rendering.Views;

/// <summary>One mention with its sentence.</summary>
/// <param name="Sentence">The sentence, with the name in <c>mark</c>.</param>
/// <param name="Page">The page it stands on; the link leads to the very section.</param>
/// <param name="Date">The page's date, if it has one.</param>
/// <param name="Times">How often that section names it.</param>
public sealed record MentionView(Html Sentence, LinkView Page, DateView? Date, int Times);
