namespace Explainer.Rendering.Views;

/// <summary>Further reading.</summary>
/// <param name="Link">Title and page.</param>
/// <param name="Date">Its date, if it has one.</param>
/// <param name="Reason">Why: "also about Iran and the Vienna nuclear talks"; null where its writer chose it.</param>
public sealed record RelatedView(LinkView Link, DateView? Date, string? Reason);
