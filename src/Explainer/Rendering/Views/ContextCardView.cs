namespace Explainer.Rendering.Views;

/// <summary>A context in a list of contexts.</summary>
/// <param name="Link">Name and page.</param>
/// <param name="Type">What it is: "Crisis", "Negotiation".</param>
/// <param name="Span">From when to when; null if nobody says.</param>
/// <param name="Status">How it stands, if that is known.</param>
/// <param name="Trend">Which way it moves, if that is known.</param>
/// <param name="Summary">One line; may be empty.</param>
public sealed record ContextCardView(LinkView Link, string Type, DateView? Span, StatusView? Status, TrendView? Trend, Html Summary);
