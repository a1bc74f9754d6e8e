namespace Explainer.Checking;

/// <summary>Where a URL leads.</summary>
/// <param name="Place">In what part of the world.</param>
/// <param name="Path">Within the site: the path from its root, not percent-encoded. Outside the base path: the path on the host.</param>
/// <param name="Fragment">What follows <c>#</c>, as written; none without <c>#</c>.</param>
/// <param name="Host">The host and port of an absolute URL.</param>
/// <param name="Scheme">The scheme, in lower case, of a URL that has one.</param>
internal readonly record struct ResolvedUrl(
    UrlPlace Place, string Path = "", string? Fragment = null, string? Host = null, string? Scheme = null);
