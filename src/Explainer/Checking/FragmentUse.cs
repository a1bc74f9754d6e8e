using System.Collections.Immutable;
using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>A use of a part of a page, kept until that page is read.</summary>
/// <param name="Target">The page.</param>
/// <param name="Fragment">What follows <c>#</c>, as written.</param>
/// <param name="Use">The URL.</param>
/// <param name="Page">The URL path of the page that uses it.</param>
/// <param name="Sources">Where a writer wrote it.</param>
internal sealed record FragmentUse(OutputEntry Target, string Fragment, Use Use, string Page, ImmutableArray<SourceSpan> Sources);
