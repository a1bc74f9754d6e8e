namespace Explainer.Rendering.Views;

/// <summary>An event in a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Event">What, and its page.</param>
/// <param name="Summary">One line; may be empty.</param>
/// <param name="Certainty">The word of the vocabulary where it is not simply reported: <c>planned</c>; null otherwise.</param>
/// <param name="Place">Where.</param>
/// <param name="Citations">The marks that lead to its sources.</param>
public sealed record TimelineItemView(DateView Date, LinkView Event, Html Summary, string? Certainty, LinkView? Place, Html Citations)
{
    /// <summary>The id of its anchor; null where it is no item of a timeline, but a neighbour of the page's own event.</summary>
    public string? Id { get; init; }
}
