using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Why a page could not be rendered: what its layout did at run time. It is a value, not an exception, since a site's own layouts are
/// expected to fail while they are being written. <see cref="LayoutFailures"/> makes problems of the failures of all pages.
/// </summary>
/// <param name="Message">What went wrong, in one line without a full stop.</param>
/// <param name="At">The statement or expression of the layout that failed; none where there is no such layout.</param>
/// <param name="Hint">What to do, where more can be said than the rule says.</param>
public sealed record LayoutFailure(string Message, SourceSpan? At, string? Hint = null);
