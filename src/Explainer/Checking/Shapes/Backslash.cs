namespace Explainer.Checking.Shapes;

/// <summary>Back slashes in the path, and drive letters.</summary>
internal static class Backslash
{
    /// <summary>Finds one. What follows <c>?</c> or <c>#</c> may have them.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (scheme?.Length == 1)
            return $"{url} begins with a drive letter";
        var end = url.AsSpan().IndexOfAny('?', '#');
        return UrlShapes.IsWeb(scheme) && url.AsSpan(0, end < 0 ? url.Length : end).Contains('\\') ? $"{url} has a back slash in it" : null;
    }
}
