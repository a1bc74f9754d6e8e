using System.Collections.Immutable;

namespace Explainer.Rendering.Views;

/// <summary>Who said what.</summary>
/// <param name="Frame">What every page has around its own matter.</param>
/// <param name="Groups">The quotes by speaker.</param>
/// <param name="Years">The pages of other years, where the list goes on by year.</param>
/// <param name="Sources">The sources cited on the page, by number.</param>
public sealed record QuotesView(
    PageFrame Frame,
    ImmutableArray<QuoteGroupView> Groups,
    ImmutableArray<LinkView> Years,
    ImmutableArray<SourceView> Sources) : PageView(Frame);
