namespace Explainer.Rendering.Views;

/// <summary>A feed that a page tells of in its head.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is, relative to the page.</param>
public sealed record FeedView(string Type, string Title, string Url);
