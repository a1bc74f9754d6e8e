namespace Explainer.Rendering.Views;

/// <summary>An entry in a list.</summary>
/// <param name="Link">Name (a person's surname first) and page.</param>
/// <param name="Native">Its name in its own script, if that is known.</param>
/// <param name="Line">One line about it; may be empty.</param>
public sealed record ListItemView(LinkView Link, NameView? Native, Html Line);
