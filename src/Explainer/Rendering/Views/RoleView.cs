namespace Explainer.Rendering.Views;

/// <summary>A role of an actor.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Of">The state or organization.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Acting">Held for another.</param>
/// <param name="Current">Whether it is held on the build's day.</param>
/// <param name="Before">Who held the post before; null if nobody on this site.</param>
/// <param name="After">Who held it after.</param>
/// <param name="Citations">The marks that lead to its sources.</param>
public sealed record RoleView(
    string Title,
    LinkView? Of,
    DateView? Period,
    bool Acting,
    bool Current,
    LinkView? Before,
    LinkView? After,
    Html Citations);
