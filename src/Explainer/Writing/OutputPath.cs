namespace Explainer.Writing;

/// <summary>Judges paths of output files, so that neither a manifest nor a journal that someone wrote by hand leads out of the output folder.</summary>
internal static class OutputPath
{
    /// <summary>Whether a path is relative, has no empty part, no <c>.</c> and no <c>..</c>, and means the same file on this machine.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.Contains('\0', StringComparison.Ordinal)
        && !Path.IsPathRooted(path)
        && (Path.DirectorySeparatorChar == '/' || path.AsSpan().IndexOfAny('\\', ':') < 0)
        && !path.Split('/').Any(part => part is "" or "." or "..");

    /// <summary>The folders that a file stands in, the innermost first: <c>a/b</c>, <c>a</c> for <c>a/b/c</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
