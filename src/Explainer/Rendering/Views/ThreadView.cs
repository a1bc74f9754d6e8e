using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>Someone or something that events of a timeline are about.</summary>
/// <param name="Link">Its name, and its own events on its own page.</param>
/// <param name="Events">Which of the events on this page are about it: their places in the page's order, from 0.</param>
public sealed record ThreadView(LinkView Link, ImmutableArray<int> Events);
