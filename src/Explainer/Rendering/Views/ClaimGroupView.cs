using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The claims with one verdict.</summary>
/// <param name="Id">The id of its heading, and the verdict's code.</param>
/// <param name="Heading">"Did not hold".</param>
/// <param name="Claims">The claims, newest first.</param>
public sealed record ClaimGroupView(string Id, string Heading, ImmutableArray<ClaimView> Claims);
