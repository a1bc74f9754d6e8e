using Explainer.Urls;

namespace Explainer.Checking;

/// <summary>A page that the site's source has and this build leaves out.</summary>
/// <param name="Url">Where it would stand.</param>
/// <param name="Why">Why it does not, to follow "is": <c>a draft</c>, <c>dated 2030-01-01, after the build's day</c>.</param>
public sealed record UnbuiltPage(UrlPath Url, string Why);
