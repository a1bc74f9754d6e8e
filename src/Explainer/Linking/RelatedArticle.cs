using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking;

/// <summary>An article like another.</summary>
/// <param name="Article">The article.</param>
/// <param name="Shared">What both are about, and the terms both use, the rarest first.</param>
internal sealed record RelatedArticle(Article Article, ImmutableArray<Reference> Shared);
