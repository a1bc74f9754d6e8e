using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>A link to words of a page (a text fragment, <c>#:~:text=</c>).</summary>
/// <param name="Target">The page.</param>
/// <param name="Fragment">What follows <c>#</c>.</param>
/// <param name="Use">The URL.</param>
/// <param name="Page">The URL path of the page that uses it.</param>
/// <param name="Sources">Where a writer wrote it.</param>
internal sealed record TextUse(OutputEntry Target, string Fragment, Use Use, string Page, ImmutableArray<SourceSpan> Sources);
