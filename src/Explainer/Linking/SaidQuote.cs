using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A quote and the article it stands in.</summary>
internal sealed record SaidQuote(Article Article, Quote Quote);
