using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>Sources of one type.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Heading">"Documents".</param>
/// <param name="Sources">The sources, by title.</param>
public sealed record SourceGroupView(string Id, string Heading, ImmutableArray<SourceView> Sources);
