namespace Explainer.Rendering.Views;

/// <summary>What a layout is given: one type for each kind of page.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
public abstract record PageView(PageFrame Frame);
