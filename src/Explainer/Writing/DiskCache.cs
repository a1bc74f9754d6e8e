using Explainer.Rendering.Layouts;

namespace Explainer.Writing;

/// <summary>
/// Keeps what is dear to make, such as compiled layouts, in a folder below <c>.explainer/</c> of the source folder. Never needed: what cannot be
/// read is not there, what cannot be written is not kept. Whoever loads must see for himself that the bytes are sound.
/// </summary>
/// <param name="source">The source folder.</param>
/// <param name="kind">The name of the folder: what is kept there.</param>
/// <param name="ending">How the names of its files end.</param>
public sealed class DiskCache(string source, string kind = "layouts", string ending = ".dll") : ICompiledLayoutStore
{
    // Enough for two branches and for some turns of `serve`; each entry is some hundred kilobytes.
    private const int Kept = 8;

    private readonly string home = Path.Join(source, ".explainer");

    private string Folder => Path.Join(home, kind);

    /// <summary>The bytes kept under a key, or null.</summary>
    /// <param name="key">Letters, digits and hyphens; a hash of what the bytes were made from.</param>
    public byte[]? Load(string key)
    {
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);

            // Pruning goes by the last use.
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return bytes;
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a key, whole or not at all, and lets go of the entries used least lately.</summary>
    /// <param name="key">As for <see cref="Load"/>.</param>
    /// <param name="image">What to keep.</param>
    public void Save(string key, byte[] image)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var ignore = Path.Join(home, ".gitignore");
            if (!File.Exists(ignore))
                File.WriteAllText(ignore, "*\n");
            var unfinished = Path.Join(Folder, Path.GetRandomFileName() + ".tmp");
            File.WriteAllBytes(unfinished, image);
            File.Move(unfinished, PathOf(key), overwrite: true);
            Prune();
        }
        catch (Exception fault) when (MachineFaultException.Is(fault))
        {
            // A read-only source folder builds as well, only slower.
        }
    }

    private string PathOf(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? Path.Join(Folder, key + ending)
            : throw new ArgumentException($"'{key}' is no key", nameof(key));

    private void Prune()
    {
        var files = new DirectoryInfo(Folder).GetFiles();
        foreach (var old in files.Where(f => f.Extension == ending).OrderByDescending(f => f.LastWriteTimeUtc).Skip(Kept))
            old.Delete();

        // Left by a process that died while it wrote.
        foreach (var lost in files.Where(f => f.Extension == ".tmp" && f.LastWriteTimeUtc < DateTime.UtcNow.AddHours(-1)))
            lost.Delete();
    }
}
