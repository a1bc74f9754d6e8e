using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>How a page writes the URLs of other places of the site.</summary>
/// <param name="baseUrl">The site's base URL, which ends with a slash.</param>
/// <param name="form">Relative, or one of the absolute forms.</param>
/// <param name="portable">Spell out <c>index.html</c> in relative URLs.</param>
internal sealed class UrlWriter(string baseUrl, UrlForm form, bool portable)
{
    /// <summary>Relative, or one of the absolute forms.</summary>
    public UrlForm Form => form;

    /// <summary>Whether the site is to be read from files, without a server.</summary>
    public bool IsPortable => portable;

    /// <summary>The URL from a page to a place.</summary>
    public string Write(UrlPath from, UrlPath to, string? fragment) => form switch
    {
        UrlForm.Absolute => RelativeUrl.Absolute(baseUrl, to, fragment),
        UrlForm.FromHost => RelativeUrl.Absolute(BaseUrl.PathOf(baseUrl), to, fragment),
        _ => RelativeUrl.Between(from, to, fragment, portable),
    };
}
