namespace Explainer.Checking;

/// <summary>How much was checked.</summary>
/// <param name="Pages">HTML pages.</param>
/// <param name="Links">URLs in pages, style sheets, feeds and the like.</param>
public readonly record struct CheckResult(int Pages, int Links);
