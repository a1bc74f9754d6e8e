using Explainer.Diagnostics;
using Explainer.Model;

namespace Explainer.Reports;

/// <summary>Something in the sources that makes one page link to another.</summary>
/// <param name="From">The page.</param>
/// <param name="To">The other.</param>
/// <param name="MadeBy">Of what kind it is: <c>mention</c>, <c>key</c>, <c>derived</c>.</param>
/// <param name="What">The name, the key, or what was derived from what.</param>
/// <param name="At">Where it stands, if it stands anywhere.</param>
internal sealed record LinkCause(EntryKey From, EntryKey To, string MadeBy, string What, SourceSpan? At)
{
    /// <summary>The words that are the link; null where the layout chooses them.</summary>
    public string? Words { get; init; }
}
