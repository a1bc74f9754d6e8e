namespace Explainer.Rendering.Views;

/// <summary>An actor in a list of actors.</summary>
/// <param name="Link">Name and page.</param>
/// <param name="Held">The role held on the date of the page, or the part played, or the type: "Foreign Minister of Israel", "Party", "State".</param>
/// <param name="Period">From when to when the role was held, as known on the build's day; null where no role is shown.</param>
/// <param name="Summary">One line; may be empty.</param>
public sealed record ActorLineView(LinkView Link, string Held, DateView? Period, Html Summary);
