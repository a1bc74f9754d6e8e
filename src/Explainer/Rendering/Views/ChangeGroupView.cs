using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The changes of a year.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">The year.</param>
/// <param name="Changes">The changes, newest first.</param>
public sealed record ChangeGroupView(string Id, string Heading, ImmutableArray<ChangeView> Changes);
