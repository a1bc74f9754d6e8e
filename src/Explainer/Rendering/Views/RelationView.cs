namespace Explainer.Rendering.Views;

/// <summary>How an actor stands to another.</summary>
/// <param name="Label">"Ally of", "Sanctioned by", "Counterpart of".</param>
/// <param name="With">The other.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Note">What more there is to say.</param>
/// <param name="Citations">The marks that lead to its sources.</param>
public sealed record RelationView(string Label, LinkView With, DateView? Period, string? Note, Html Citations);
