using Explainer.Model;

namespace Explainer.Linking.Facts;

/// <summary>Finds the quotes that claims rest on.</summary>
internal static class ClaimQuotes
{
    /// <summary>The quote of an article that a claim names by its first words; of several that begin alike, the one with just these.</summary>
    public static Quote? Find(Article article, Claim claim) => claim.Quote is { Value: var first }
        ? article.Quotes.FirstOrDefault(q => q.FirstWords.Value == first)
            ?? article.Quotes.FirstOrDefault(q => q.FirstWords.Value.StartsWith(first, StringComparison.Ordinal) || first.StartsWith(q.FirstWords.Value, StringComparison.Ordinal))
        : null;
}
