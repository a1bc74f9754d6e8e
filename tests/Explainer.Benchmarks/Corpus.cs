namespace Explainer.Benchmarks;

/// <summary>Writes one site of words in the form of each generator.</summary>
internal static class Corpus
{
    /// <summary>The generators.</summary>
    public static string[] Forms { get; } = ["explainer", "hugo"];

    /// <summary>Writes a site.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string form, int articles, string folder)
    {
        var isNative = form == "explainer";
        new CorpusWriter(isNative, folder).Write(articles);
        if (isNative)
            File.WriteAllText(Path.Join(folder, "site.yml"), "title: Bench\nbase-url: https://example.org/\nlanguage: en\ndescription: A site of words\n");
        else
            CopyFolder(Path.Join(AppContext.BaseDirectory, "Hugo"), folder);
        return 0;
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path, overwrite: true);
        }
    }
}
