using Explainer.Diagnostics;
using Explainer.Urls;

namespace Explainer.Rendering.Pictures;

/// <summary>A place in the content that shows a file of the site as a picture.</summary>
/// <param name="Place">The file's place in the site.</param>
/// <param name="At">Where a writer named it.</param>
internal readonly record struct NamedPicture(UrlPath Place, SourceSpan At);
