using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>An old path that leads elsewhere, from <c>site.yml</c>.</summary>
/// <param name="From">A path from the root of the site.</param>
/// <param name="To">A path from the root of the site, with or without a fragment, or an absolute URL.</param>
public sealed record Redirect(Located<string> From, Located<string> To);
