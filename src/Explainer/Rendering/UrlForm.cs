namespace Explainer.Rendering;

/// <summary>The forms of URLs within the site.</summary>
internal enum UrlForm
{
    /// <summary>From page to page, so that the folder works at any path.</summary>
    Relative,

    /// <summary>With the base path, for a page that is served at any address (<c>404.html</c>).</summary>
    FromHost,

    /// <summary>With scheme and host, for feeds.</summary>
    Absolute,
}
