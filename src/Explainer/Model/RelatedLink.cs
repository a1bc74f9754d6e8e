using Explainer.Diagnostics;

namespace Explainer.Model;

/// <summary>Further reading: a page of the site or one elsewhere.</summary>
/// <param name="Reference">The page of the site, if it is one.</param>
/// <param name="Title">The title of a page elsewhere.</param>
/// <param name="Url">Its URL.</param>
internal sealed record RelatedLink(Reference? Reference, string? Title, Located<string>? Url);
