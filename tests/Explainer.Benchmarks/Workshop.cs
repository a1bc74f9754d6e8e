namespace Explainer.Benchmarks;

/// <summary>A folder for the sites of one run, gone afterwards.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("explainer-bench-").FullName;

    /// <summary>Makes a site of words.</summary>
    /// <returns>Its folder.</returns>
    public string Site(int articles, string form = "explainer")
    {
        var folder = Path.Join(root, $"{form}-{articles}");
        if (!Directory.Exists(folder))
            Corpus.Write(form, articles, folder);
        return folder;
    }

    /// <summary>Copies this repository's own site.</summary>
    /// <returns>Its folder.</returns>
    public string OwnSite()
    {
        var (from, to) = (Path.GetFullPath(Path.Join(AppContext.BaseDirectory, "../../../../..")), Path.Join(root, "own"));
        Directory.CreateDirectory(to);
        File.Copy(Path.Join(from, "site.yml"), Path.Join(to, "site.yml"));
        foreach (var folder in new[] { "content", "layouts" })
            Corpus.CopyFolder(Path.Join(from, folder), Path.Join(to, folder));
        return to;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);
}
