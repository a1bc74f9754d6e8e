using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>An article in a list of articles.</summary>
/// <param name="Link">Title and page.</param>
/// <param name="Date">Its date.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Contexts">What it is about.</param>
public sealed record StoryView(LinkView Link, DateView Date, Html Summary, ImmutableArray<LinkView> Contexts);
