namespace Explainer.Checking.Shapes;

/// <summary><c>javascript:</c>.</summary>
internal static class JavascriptUrl
{
    /// <summary>Finds it.</summary>
    public static string? Find(string url, string? scheme) => scheme == "javascript" ? $"{url} runs a script and leads nowhere" : null;
}
