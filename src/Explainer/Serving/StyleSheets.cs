namespace Explainer.Serving;

/// <summary>Reads the names of style sheets with a version in them: <c>assets/site.1a2b3c4d5e.css</c>.</summary>
internal static class StyleSheets
{
    /// <summary>The path up to the dot before the version, and the version.</summary>
    /// <param name="path">The output path of a style sheet of the layouts'.</param>
    public static (string Name, string Version) Split(string path)
    {
        var end = path.LastIndexOf('.');
        var start = path.LastIndexOf('.', end - 1) + 1;
        return (path[..start], path[start..end]);
    }
}
