using Explainer.Reading;

namespace Explainer.Writing;

/// <summary>Finds where the site goes, and refuses places where a build could destroy what is no build's.</summary>
internal static class OutputFolder
{
    // What a build must never write into: the writer's own work.
    private static readonly string[] Sources = ["content", "layouts", "src", "tests", ".git", ".explainer"];

    /// <summary>The real path of the output folder, which need not exist yet.</summary>
    /// <exception cref="OutputRefusedException">The folder is the source folder, stands around it or inside its sources, or is a file.</exception>
    public static string Resolve(string source, string output)
    {
        var (from, to) = (Real(source), Real(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))));
        if (RealPath.Contains(to, from))
            throw new OutputRefusedException($"the output folder {output} is the source folder or stands around it; choose a folder of its own, such as _site");
        if (Sources.FirstOrDefault(name => RealPath.Contains(Path.Join(from, name), to)) is { } inside)
            throw new OutputRefusedException($"the output folder {output} stands inside {inside}/, which holds the site's sources; choose a folder of its own, such as _site");
        if (File.Exists(to))
            throw new OutputRefusedException($"{output} is a file; the output must be a folder");
        return to;
    }

    /// <summary>Refuses a folder with files that no build wrote.</summary>
    /// <exception cref="OutputRefusedException">It has files, and no manifest among them.</exception>
    public static void RefuseForeign(string folder)
    {
        if (Directory.Exists(folder) && !File.Exists(Path.Join(folder, BuildManifest.FileName)) && Directory.EnumerateFileSystemEntries(folder).FirstOrDefault() is { } entry)
        {
            throw new OutputRefusedException(
                $"{folder} has files that no build wrote, such as {Path.GetFileName(entry)}; empty it, or choose another folder with --output");
        }
    }

    private static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException circle)
        {
            throw new OutputRefusedException(circle.Message, circle);
        }
    }
}
