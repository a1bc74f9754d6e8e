namespace Explainer.Rendering.Views;

/// <summary>The page at an old address.</summary>
/// <param name="Frame">What every page has around its own matter; its canonical URL is the new address.</param>
/// <param name="Url">The new address, relative to the page.</param>
public sealed record RedirectView(PageFrame Frame, string Url) : PageView(Frame);
