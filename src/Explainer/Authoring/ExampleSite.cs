namespace Explainer.Authoring;

/// <summary>The small site that <c>explainer init</c> writes: one story with all that belongs to it, which builds without a problem.</summary>
public static class ExampleSite
{
    private const string Folder = "example/";

    /// <summary>Its files, in ordinal order of their paths.</summary>
    public static IReadOnlyList<NewFile> Files { get; } =
    [
        .. typeof(ExampleSite).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new NewFile(PathOf(name), Read(name)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    // MSBuild spells folders as the machine does; a file that begins with a dot would be left out of some checkouts.
    private static string PathOf(string name) => name[Folder.Length..].Replace('\\', '/').Replace("gitignore.txt", ".gitignore", StringComparison.Ordinal);

    private static byte[] Read(string name)
    {
        using var from = typeof(ExampleSite).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
