namespace Explainer.Rendering.Views;

/// <summary>A page of any other sort: about, handbook, policies.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public sealed record TextPageView(PageFrame Frame) : EntryPageView(Frame);
