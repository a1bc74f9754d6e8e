using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Checking;

/// <summary>A place of the site that sends its readers on: an alias, or a line of <c>_redirects</c>.</summary>
/// <param name="From">The old place. A value that ends with <c>*</c> stands for every place that begins so.</param>
/// <param name="Target">Where it leads: a path from the site's root (<c>/new/#part</c>) or an absolute URL.</param>
/// <param name="At">Where a writer wrote it, if one did.</param>
public sealed record Redirect(UrlPath From, string Target, SourceSpan? At = null);
