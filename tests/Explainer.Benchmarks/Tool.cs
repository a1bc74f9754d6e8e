namespace Explainer.Benchmarks;

/// <summary>The command as it is built for use, beside this project: compiled ahead, with its layouts.</summary>
internal static class Tool
{
    // EXPLAINER names another one, to hold two versions against each other.
    private static readonly string Program = Environment.GetEnvironmentVariable("EXPLAINER")
        ?? Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../../src/Explainer.Cli/bin/Release/net10.0/explainer.dll"));

    /// <summary>Runs the command to its end.</summary>
    /// <param name="site">The folder to run it in.</param>
    /// <param name="arguments">What it is told.</param>
    public static Measure Run(string site, params IEnumerable<string> arguments) => Measure.Of("dotnet", [Program, .. arguments, "--quiet"], site);

    /// <summary>Builds a site as if for the first time, with compiled layouts at hand.</summary>
    public static Measure BuildAnew(string site)
    {
        Remove(Path.Join(site, "_site"), Path.Join(site, ".explainer", "builds"));
        return Run(site, "build");
    }

    /// <summary>Builds a site as on a new machine: nothing is at hand.</summary>
    public static Measure BuildCold(string site)
    {
        Remove(Path.Join(site, ".explainer"));
        return BuildAnew(site);
    }

    /// <summary>Checks the folder that was built, as that of any tool.</summary>
    public static Measure CheckFolder(string site) => Run(site, "check", "--site", "_site", "--base-url", "https://example.org/");

    /// <summary>Takes folders away, those that are there.</summary>
    public static void Remove(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
