using Explainer.Model;

namespace Explainer.Linking;

/// <summary>A claim and the article it stands in.</summary>
internal sealed record MadeClaim(Article Article, Claim Claim);
