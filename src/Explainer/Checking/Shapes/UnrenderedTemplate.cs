namespace Explainer.Checking.Shapes;

/// <summary>What a template should have filled in.</summary>
internal static class UnrenderedTemplate
{
    private static readonly string[] Marks =
        ["{{", "{%", "<%", "${", "@Model", "[object Object]", "%7B%7B", "%5Bobject%20Object%5D"];

    /// <summary>Finds a mark of a template.</summary>
    public static string? Find(string url, string? scheme) =>
        scheme is not ("data" or "javascript") && Array.Find(Marks, mark => url.Contains(mark, StringComparison.OrdinalIgnoreCase)) is { } found
            ? $"{found} in {url} is the rest of a template"
            : null;

    /// <summary>Whether a path that leads nowhere has a part that scripts and templates write for what they do not have.</summary>
    public static bool IsUnfilled(string path) => path.Split('/').Any(part => part is "undefined" or "NaN");
}
