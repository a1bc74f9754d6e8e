using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>Contexts that stand alike.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">"Under way".</param>
/// <param name="Contexts">The contexts.</param>
public sealed record ContextGroupView(string Id, string Heading, ImmutableArray<ContextCardView> Contexts);
