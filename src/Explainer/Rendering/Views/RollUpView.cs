namespace Explainer.Rendering.Views;

/// <summary>A section of an article, shown on the page of who or what it is about.</summary>
/// <param name="Article">The article; the link leads to that very section.</param>
/// <param name="Date">The article's date.</param>
/// <param name="Body">The section's text.</param>
public sealed record RollUpView(LinkView Article, DateView Date, Html Body);
