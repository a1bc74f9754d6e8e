namespace Explainer.Rendering.Views;

/// <summary>A date or span of time.</summary>
/// <param name="Text">For people: "24 Feb 2022", "since 2004".</param>
/// <param name="Machine">For a <c>datetime</c> attribute: <c>2022-02-24</c>; null where HTML has no form for it.</param>
public sealed record DateView(string Text, string? Machine);
