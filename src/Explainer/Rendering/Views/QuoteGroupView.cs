using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>The quotes of a speaker.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Speaker">Who.</param>
/// <param name="Quotes">The quotes, newest first.</param>
public sealed record QuoteGroupView(string Id, LinkView Speaker, ImmutableArray<QuoteView> Quotes);
