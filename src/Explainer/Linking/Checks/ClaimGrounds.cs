using Explainer.Diagnostics;
using Explainer.Linking.Facts;
using Explainer.Model;

namespace Explainer.Linking.Checks;

/// <summary>Finds claims without a basis of their own or of their quote, and claims on quotes that the article does not list.</summary>
internal static class ClaimGrounds
{
    /// <summary>Checks an entry.</summary>
    public static void Check(LinkedSite _, Entry entry, ProblemList problems)
    {
        if (entry is not Article article)
            return;
        foreach (var claim in article.Claims)
        {
            var quote = ClaimQuotes.Find(article, claim);
            if (claim.Quote is { } words && quote is null)
                problems.Add(Rules.Content.ClaimWithoutQuote, words.At, "no quote of this article begins with these words", Spelling.DidYouMean(words.Value, article.Quotes.Select(q => q.FirstWords.Value)) ?? "copy the key from quotes, or add the quote there", words.Value);
            if (claim.Basis is null && quote?.Basis is null)
                problems.Add(Rules.Content.ClaimWithoutBasis, claim.Id.At, $"the claim {claim.Id.Value} does not say how we know of it", $"add basis: one of {string.Join(", ", Vocabulary.Words<Basis>())}", claim.Id.Value);
        }
    }
}
