using Explainer.Diagnostics;
using Explainer.Parsing.Bodies;
using Explainer.Urls;

namespace Explainer.Linking;

/// <summary>A picture that is a file of the site.</summary>
/// <param name="File">The file.</param>
/// <param name="Alt">The words that stand for it.</param>
/// <param name="Title">Its title, if any.</param>
/// <param name="At">The URL in its source.</param>
internal sealed record SiteImage(UrlPath File, string Alt, string? Title, SourceSpan At) : BodyPart;
