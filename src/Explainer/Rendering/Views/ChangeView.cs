namespace Explainer.Rendering.Views;

/// <summary>Something that was changed after publication.</summary>
/// <param name="Date">When.</param>
/// <param name="Type">Of what sort: "correction", "update".</param>
/// <param name="Note">What and why.</param>
/// <param name="Page">The page; null on the page itself.</param>
public sealed record ChangeView(DateView Date, string Type, string Note, LinkView? Page);
