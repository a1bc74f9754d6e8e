using Explainer.Authoring;

namespace Explainer.Writing;

/// <summary>Writes into a site's sources: new files, which never replace one, and changes to files that were read before.</summary>
public static class SourceWriter
{
    /// <summary>Writes files that must not exist yet: all of them, or none where one is there already.</summary>
    /// <exception cref="AuthoringRefusedException">One is there already.</exception>
    public static void Create(string root, IReadOnlyCollection<NewFile> files)
    {
        if (files.FirstOrDefault(file => Path.Exists(Path.Join(root, file.Path))) is { } taken)
            throw new AuthoringRefusedException($"{taken.Path} is there already, and is left as it is");
        if (files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new AuthoringRefusedException($"two files would become {twice.Key}; rename one of them");
        foreach (var file in files)
        {
            using var to = Open(root, file.Path, FileMode.CreateNew);
            to.Write(file.Bytes.Span);
        }
    }

    /// <summary>Writes files that may be there.</summary>
    public static void Replace(string root, IEnumerable<NewFile> files)
    {
        foreach (var file in files)
        {
            // Whole or not at all: a full disk must not cost a writer his text.
            var unfinished = file.Path + ".explainer-new";
            using (var to = Open(root, unfinished, FileMode.Create))
                to.Write(file.Bytes.Span);
            File.Move(Path.Join(root, unfinished), Path.Join(root, file.Path), overwrite: true);
        }
    }

    /// <summary>Removes a file.</summary>
    public static void Remove(string root, string path) => File.Delete(Path.Join(root, path));

    /// <summary>Refuses a folder with anything in it.</summary>
    /// <exception cref="AuthoringRefusedException">There is something.</exception>
    public static void RefuseUsed(string folder)
    {
        if (File.Exists(folder))
            throw new AuthoringRefusedException($"{folder} is a file");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).FirstOrDefault() is { } entry)
            throw new AuthoringRefusedException($"{folder} is not empty: it has {Path.GetFileName(entry)}; name a new folder");
    }

    private static FileStream Open(string root, string path, FileMode mode)
    {
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(full))!);
        return new(full, mode, FileAccess.Write, FileShare.None);
    }
}
