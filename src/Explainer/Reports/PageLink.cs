using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Reports;

/// <summary>A link from a page to another, or out of the site.</summary>
/// <param name="From">The page it stands on.</param>
/// <param name="Number">Which of that page's links.</param>
/// <param name="To">The page or file it leads to; null outside the site.</param>
/// <param name="Tail">Within the site: <c>#</c> and the part it leads to, or nothing. Outside: the whole URL.</param>
/// <param name="Text">Its words.</param>
/// <param name="Around">The navigation it belongs to; null in the page's own matter.</param>
/// <param name="Part">The heading of the part it stands in.</param>
/// <param name="Origins">Where the writers wrote links of this page with the very same URL.</param>
internal sealed record PageLink(UrlPath From, int Number, UrlPath? To, string Tail, string Text, string? Around, string? Part, ImmutableArray<SourceSpan> Origins);
