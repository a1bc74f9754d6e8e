namespace Explainer.Rendering.Views;

/// <summary>The page for addresses that lead nowhere. Its links use the base path, since it is served at any address.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record NotFoundView(PageFrame Frame) : PageView(Frame);
