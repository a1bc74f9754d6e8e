using Explainer.Model;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>A page that is to be made.</summary>
/// <param name="Url">Where it goes.</param>
/// <param name="Layout">The layout that makes it.</param>
/// <param name="View">Makes what the layout is given.</param>
internal sealed record PlannedPage(UrlPath Url, string Layout, Func<PageKit, PageView> View)
{
    /// <summary>The entry that it is about, if it is about one.</summary>
    public Entry? Entry { get; init; }

    /// <summary>How it writes URLs.</summary>
    public UrlForm Form { get; init; } = UrlForm.Relative;

    /// <summary>Whether it ends with a list of the sources that it cites.</summary>
    public bool ListsSources { get; init; } = true;

    /// <summary>Whether search engines may list it.</summary>
    public bool IsListed { get; init; } = true;
}
