namespace Explainer.Tests.Specs;

/// <summary>What a spec says is in a file: bytes, or where it leads as a link in the file system.</summary>
/// <param name="Bytes">The bytes.</param>
internal sealed record SpecContent(byte[] Bytes)
{
    /// <summary>Where it leads; none for a file.</summary>
    public string? Link { get; init; }

    /// <summary>How long it is, where zeros follow the bytes.</summary>
    public long? Size { get; init; }

    /// <summary>Whether nobody may read it: by a lock and not by its mode, since root may read every mode.</summary>
    public bool Locked { get; init; }

    /// <summary>Writes files into a folder.</summary>
    /// <returns>What holds the locks.</returns>
    public static IDisposable Write(IEnumerable<KeyValuePair<string, SpecContent>> files, TempFolder folder, string below = "")
    {
        var locks = new LockSet();
        // Links last: a folder may not yet stand where one leads.
        foreach (var (path, content) in files.OrderBy(file => file.Value.Link is not null))
            content.Write(folder, below + path, locks);
        return locks;
    }

    private void Write(TempFolder folder, string path, LockSet locks)
    {
        if (Link is not null)
            folder.Link(path, Link);
        else
            folder.Write(path, Bytes);
        if (Size is { } size)
        {
            // A file of holes, which takes no room.
            using var file = File.OpenWrite(folder[path]);
            file.SetLength(size);
        }

        if (Locked)
            locks.Files.Add(new(folder[path], FileMode.Open, FileAccess.ReadWrite, FileShare.None));
    }

    private sealed class LockSet : IDisposable
    {
        public List<FileStream> Files { get; } = [];

        public void Dispose() => Files.ForEach(file => file.Dispose());
    }
}
