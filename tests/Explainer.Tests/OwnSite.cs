using System.Runtime.CompilerServices;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Reading;

namespace Explainer.Tests;

/// <summary>The site in this repository, read once for all tests.</summary>
internal static class OwnSite
{
    private static readonly Lazy<LinkedSite> linked = new(() => SiteLoader.Link(Sources!, new(), new ProblemList())!);

    /// <summary>The folder with <c>site.yml</c>.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Its files.</summary>
    public static SourceSet Sources { get; } = SourceReader.Read(Folder);

    /// <summary>The site with its links.</summary>
    public static LinkedSite Linked => linked.Value;

    private static string FindFolder([CallerFilePath] string here = "")
    {
        // The compiler may have been told to hide where the sources stand: then the tests run from within the repository.
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Explainer.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
