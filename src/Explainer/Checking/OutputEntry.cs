using Explainer.Urls;

namespace Explainer.Checking;

/// <summary>An output file as links see it.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Url">Its place.</param>
internal sealed record OutputEntry(string Path, string Url)
{
    /// <summary>The entry of an output path.</summary>
    public static OutputEntry Of(string path) => new(path, UrlPath.OfOutput(path).Value);

    /// <summary>Its number among the files of its site, from 0.</summary>
    public int Number { get; init; }

    /// <summary>Whether a redirect sends readers on from its place.</summary>
    public bool SendsOn { get; init; }

    /// <summary>Whether fragments name ids in it: an HTML page, or a drawing.</summary>
    public bool HasIds => IsPage || Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is an HTML page, so that fragments name ids on it.</summary>
    public bool IsPage { get; } = IsHtml(Path);

    /// <summary>Whether a path is that of an HTML page.</summary>
    public static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
}
