namespace Explainer.Checking.Shapes;

/// <summary><c>file:</c>.</summary>
internal static class FileUrl
{
    /// <summary>Finds it.</summary>
    public static string? Find(string url, string? scheme) => scheme == "file" ? $"{url} is a file on one machine only" : null;
}
