using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Tells on what ground the statements of articles are known.</summary>
internal static class Sourcing
{
    /// <summary>How many quotes and claims of an article rest on each basis, in the order of the vocabulary; a claim without one takes that of its quote.</summary>
    public static ImmutableArray<KeyValuePair<Basis, int>> Of(Article article) =>
    [
        .. article.Quotes.Select(q => q.Basis).Concat(article.Claims.Select(c => c.Basis?.Value ?? ClaimQuotes.Find(article, c)?.Basis))
            .OfType<Basis>().CountBy(b => b).OrderBy(p => p.Key),
    ];
}
