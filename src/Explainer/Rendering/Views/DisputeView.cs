namespace Explainer.Rendering.Views;

/// <summary>That somebody contradicted a claim.</summary>
/// <param name="By">Who.</param>
/// <param name="Date">When.</param>
/// <param name="Citations">The marks that lead to its sources.</param>
public sealed record DisputeView(LinkView By, DateView? Date, Html Citations);
