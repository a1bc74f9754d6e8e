using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Serving;

/// <summary>A state of the site that is shown.</summary>
/// <param name="Url">Where its root is.</param>
/// <param name="Problems">What is wrong with it, as far as that is known.</param>
public sealed record PreviewNews(string Url, ImmutableArray<Problem> Problems);
