namespace Explainer.Browser;

/// <summary>One page of each kind.</summary>
internal static class PageKinds
{
    /// <summary>Of the repository's own site.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "/", "/articles/israel-saw-no-war-coming/", "/actors/yair-lapid/", "/actors/israel/", "/context/vienna-talks/",
        "/events/full-scale-invasion/", "/places/kyiv/", "/terms/snapback/", "/about/", "/handbook/articles/",
        "/articles/", "/actors/", "/context/", "/events/", "/places/", "/terms/",
        "/timeline/", "/quotes/", "/claims/", "/sources/", "/changes/", "/search/", "/404.html",
    ];

    /// <summary>Those that can be read without a host: the links of the page for wrong addresses begin at the host's root.</summary>
    public static IEnumerable<string> OwnWithoutHost => Own.Where(path => path != "/404.html");

    /// <summary>Of the site with too much of everything, and with too little of the rest.</summary>
    public static IReadOnlyList<string> Stress { get; } =
    [
        "/", "/wide/", "/articles/everything/", "/articles/lake/", "/articles/note-000/", "/actors/ostland/", "/actors/ostland/2020/", "/actors/long-name/",
        "/actors/mira-sol/", "/actors/commission/", "/actors/right-to-left/", "/actors/bare/", "/context/lake-dispute/", "/context/bare-talks/",
        "/actors/", "/timeline/", "/claims/", "/sources/",
    ];

    /// <summary>The name of a page's pictures.</summary>
    public static string Name(string path) => path.Trim('/') is { Length: > 0 } name ? name.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal) : "home";
}
