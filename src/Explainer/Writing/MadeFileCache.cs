using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Explainer.Rendering.Made;

namespace Explainer.Writing;

/// <summary>
/// Keeps what took long to make in <c>.explainer/made/</c> of the source folder, by its key. Never needed: what is not there, cannot be read or
/// is not what was written is made anew, what cannot be written is not kept. Safe for many threads and many processes at once.
/// </summary>
/// <param name="source">The source folder.</param>
public sealed class MadeFileCache(string source)
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly string home = Path.Join(source, ".explainer");
    private readonly ConcurrentDictionary<MadeFileKey, bool> used = new();
    private int found;
    private int made;
    private Exception? fault;

    /// <summary>How many files were at hand.</summary>
    public int Found => Volatile.Read(ref found);

    /// <summary>How many files were made.</summary>
    public int Made => Volatile.Read(ref made);

    /// <summary>What kept the cache from being of use, the first such thing, for those who ask why a build was slow; null where all was well.</summary>
    public string? Fault => fault is null ? null : $"{Folder} cannot be used, so that files are made anew each time: {fault.Message}";

    private string Folder => Path.Join(home, "made");

    /// <summary>The bytes that a key stands for: those that were kept, or made now and kept.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes them. What it throws is the caller's.</param>
    public byte[] Get(MadeFileKey key, Func<byte[]> make)
    {
        used[key] = true;
        if (Load(key) is { } kept)
        {
            Interlocked.Increment(ref found);
            return kept;
        }

        var bytes = make();
        Interlocked.Increment(ref made);
        Save(key, bytes);
        return bytes;
    }

    /// <summary>Lets go of what was not asked for since this cache was opened. To be called when a whole site was made.</summary>
    public void Prune()
    {
        try
        {
            if (!Directory.Exists(Folder))
                return;
            var keep = used.Keys.Select(key => key.Hash).ToHashSet(StringComparer.Ordinal);
            foreach (var file in new DirectoryInfo(Folder).EnumerateFiles())
            {
                // What is half written may be another process's; what a process left that died is old.
                var isUnfinished = file.Extension == ".tmp";
                if (isUnfinished ? file.LastWriteTimeUtc < DateTime.UtcNow - Forgotten : !keep.Contains(file.Name))
                    file.Delete();
            }
        }
        catch (Exception thrown) when (MachineFaultException.Is(thrown))
        {
            Note(thrown);
        }
    }

    private byte[]? Load(MadeFileKey key)
    {
        try
        {
            var path = PathOf(key);
            return File.Exists(path) ? Unseal(key, File.ReadAllBytes(path)) : null;
        }
        catch (Exception thrown) when (thrown is FileNotFoundException or DirectoryNotFoundException)
        {
            // Another process pruned it between the two.
            return null;
        }
        catch (Exception thrown) when (MachineFaultException.Is(thrown))
        {
            Note(thrown);
            return null;
        }
    }

    private void Save(MadeFileKey key, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var ignore = Path.Join(home, ".gitignore");
            if (!File.Exists(ignore))
                WriteWhole(ignore, "*\n"u8);
            WriteWhole(PathOf(key), [.. Seal(key, bytes), .. bytes]);
        }
        catch (Exception thrown) when (MachineFaultException.Is(thrown))
        {
            Note(thrown);
        }
    }

    private void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = Path.Join(Folder, Path.GetRandomFileName() + ".tmp");
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private string PathOf(MadeFileKey key) => Path.Join(Folder, key.Hash);

    // An entry begins with a hash of its key and its bytes: one that was cut short, or lies under another's name, is found out.
    private static byte[]? Unseal(MadeFileKey key, byte[] entry)
    {
        if (entry.Length < SHA256.HashSizeInBytes)
            return null;
        var bytes = entry[SHA256.HashSizeInBytes..];
        return entry.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(Seal(key, bytes)) ? bytes : null;
    }

    private static byte[] Seal(MadeFileKey key, byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key.Hash));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    private void Note(Exception thrown) => Interlocked.CompareExchange(ref fault, thrown, null);
}
