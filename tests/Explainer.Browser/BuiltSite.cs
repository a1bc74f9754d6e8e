namespace Explainer.Browser;

/// <summary>A site that was built for these tests: served below a base path, and as a portable folder.</summary>
/// <param name="root">The address of its root.</param>
/// <param name="folder">The folder that is served.</param>
/// <param name="portable">The folder that was built with <c>--portable</c>.</param>
public sealed class BuiltSite(Uri root, string folder, string portable)
{
    /// <summary>The address of its root: it ends with a slash.</summary>
    public Uri Root => root;

    /// <summary>The folder that is served.</summary>
    public string Folder => folder;

    /// <summary>The address of a page on the server.</summary>
    /// <param name="path">The page's place in the site: <c>/actors/iran/</c>.</param>
    public string Url(string path) => new Uri(root, path.TrimStart('/')).AbsoluteUri;

    /// <summary>The address of a page in the portable folder, for a reader without a server.</summary>
    /// <param name="path">The page's place in the site.</param>
    public string FileUrl(string path)
    {
        var cut = path.IndexOfAny(['?', '#']);
        var (place, rest) = cut < 0 ? (path, "") : (path[..cut], path[cut..]);
        return new Uri(Path.Join(portable, place.EndsWith('/') ? place + "index.html" : place)).AbsoluteUri + rest;
    }

    /// <summary>The places of all pages, the site's root first; no redirect pages, and not <c>404.html</c>.</summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/')[..^"index.html".Length])
            .Order(StringComparer.Ordinal),
    ];
}
