using Explainer.Urls;

namespace Explainer.Rendering.Pages;

/// <summary>A list page that stands in the navigation.</summary>
/// <param name="Name">What the navigation calls it.</param>
/// <param name="Url">Where it is.</param>
internal sealed record SitePart(string Name, UrlPath Url);
