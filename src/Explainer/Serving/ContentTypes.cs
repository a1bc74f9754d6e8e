using Microsoft.AspNetCore.StaticFiles;

namespace Explainer.Serving;

/// <summary>The media type of a file by its name, as static hosts tell it; of texts with their encoding.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".atom"] = "application/atom+xml",
            [".geojson"] = "application/geo+json",
            [".md"] = "text/markdown",
            [".mjs"] = "text/javascript",
            [".xml"] = "application/xml",
            [".yml"] = "application/yaml",
        },
    };

    /// <summary>The media type.</summary>
    /// <param name="path">The file's path in the site's folder.</param>
    public static string Of(string path) =>
        path is "_redirects" or "_headers" or ".nojekyll" ? "text/plain; charset=utf-8"
        : !Known.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/javascript" or "image/svg+xml" ? type + "; charset=utf-8"
        : type;
}
