namespace Explainer.Checking.Shapes;

/// <summary>What a template should have filled in.</summary>
internal static class UnrenderedTemplate
{
    private static readonly string[] Marks = ["{{", "{%", "<%", "${", "@Model", "[object Object]"];

    // Code that is handed on as a query has such signs in it, encoded, and means them.
    private static readonly string[] EncodedMarks = ["%7B%7B", "%7B%25", "%5Bobject%20Object%5D"];

    /// <summary>Finds a mark of a template.</summary>
    public static string? Find(string url, string? scheme)
    {
        if (scheme is "data" or "javascript")
            return null;
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? url : url[..end];
        var found = Array.Find(Marks, mark => url.Contains(mark, StringComparison.Ordinal))
            ?? Array.Find(EncodedMarks, mark => path.Contains(mark, StringComparison.OrdinalIgnoreCase));
        return found is null ? null : $"{found} in {url} is the rest of a template";
    }

    /// <summary>Whether a path that leads nowhere has a part that scripts and templates write for what they do not have.</summary>
    public static bool IsUnfilled(string path) => path.Split('/').Any(part => part is "undefined" or "NaN");
}
