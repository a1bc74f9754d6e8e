namespace Explainer.Reading;

/// <summary>Finds where a path really leads, as POSIX <c>realpath</c> does: every link on the way is followed.</summary>
internal static class RealPath
{
    // The number of links that Linux follows before it says ELOOP.
    private const int MostLinks = 40;

    /// <summary>The path without links in it; parts that do not exist stay as they are.</summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static string Of(string path)
    {
        var rest = new Stack<string>();
        var real = Begin(Path.GetFullPath(path), rest);
        for (var links = 0; rest.TryPop(out var part);)
        {
            var next = Path.Join(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
                real = next;
            else if (++links > MostLinks)
                throw new IOException($"{path} is a link that goes in a circle");
            else
                real = Begin(Path.GetFullPath(target, real), rest);
        }

        return real;
    }

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or stands below it; both without links.</summary>
    public static bool Contains(string outer, string inner) =>
        inner.StartsWith(outer, Comparison)
        && (inner.Length == outer.Length || Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);

    /// <summary>Whether a path is a link in the file system, also one that leads nowhere.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    // Windows and macOS find a file under any case.
    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // Puts the parts of a full path on the stack, the first on top, and gives its root.
    private static string Begin(string full, Stack<string> rest)
    {
        var start = Path.GetPathRoot(full)!;
        foreach (var part in full[start.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
            rest.Push(part);
        return start;
    }
}
