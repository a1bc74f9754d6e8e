namespace Explainer.Checking.Shapes;

/// <summary>Blanks and line breaks within a URL.</summary>
internal static class Whitespace
{
    /// <summary>Finds one before the fragment, whose id decides.</summary>
    public static string? Find(string url, string? scheme) =>
        UrlShapes.IsWeb(scheme) && url.AsSpan(0, url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : url.Length).IndexOfAny(" \t\r\n\f") >= 0 ? $"\"{url}\" has a blank or line break in it" : null;
}
