namespace Explainer.Tests;

/// <summary>Where this repository stands: the tests run from the build's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path in the repository.</summary>
    public static string At(params string[] parts) => Path.Join([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Explainer.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"no Explainer.sln above {AppContext.BaseDirectory}");
    }
}
