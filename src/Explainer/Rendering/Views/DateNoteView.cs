namespace Explainer.Rendering.Views;

/// <summary>What relative words mean: "on Monday" is 31 Jan 2022.</summary>
/// <param name="Words">The words as written.</param>
/// <param name="Date">The date.</param>
public sealed record DateNoteView(string Words, DateView Date);
