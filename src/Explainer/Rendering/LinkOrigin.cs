using Explainer.Diagnostics;

namespace Explainer.Rendering;

/// <summary>Says which words of a writer's made a link on a page, so that a fault is reported there.</summary>
/// <param name="Url">The URL exactly as it stands in the output's attribute, after character references are read.</param>
/// <param name="At">The URL, slug or key in its source.</param>
public readonly record struct LinkOrigin(string Url, SourceSpan At);
