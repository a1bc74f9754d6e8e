namespace Explainer.Rendering.Views;

/// <summary>What a reader is told about a linked name before following the link.</summary>
/// <param name="Link">The name, and the page, by the very URL that links in the text have.</param>
/// <param name="Line">What it is, on the day of the page: "Foreign Minister of Israel".</param>
/// <param name="Text">One sentence about it; empty if there is none.</param>
/// <param name="IsTimeless">Whether the sentence holds on any day: it says what a word means. All others are as of <see cref="EntryPageView.CardsAsOf"/>.</param>
public sealed record CardView(LinkView Link, string Line, string Text, bool IsTimeless);
