using System.Buffers;
using System.Security.Cryptography;

namespace Explainer.Writing;

/// <summary>Compares a file with bytes to be written, so that one that stays the same keeps its modification time.</summary>
internal static class PublishedFile
{
    /// <summary>Whether the file is there and has exactly these bytes.</summary>
    public static bool Has(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) != bytes.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, buffer.AsSpan(read, bytes.Length - read), read) is > 0 and var got)
                read += got;
            return bytes.SequenceEqual(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether the file is there and has this length and SHA-256.</summary>
    public static bool Has(string path, long length, string sha256)
    {
        if (!File.Exists(path))
            return false;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return file.Length == length && Convert.ToHexStringLower(SHA256.HashData(file)) == sha256;
    }

    /// <summary>Whether the file is there and has this SHA-256.</summary>
    public static bool Has(string path, string sha256)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenHandle(path);
        var length = (int)Math.Min(RandomAccess.GetLength(file), 1 << 20);
        var buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (long read = 0; RandomAccess.Read(file, buffer, read) is > 0 and var got; read += got)
                hash.AppendData(buffer, 0, got);
            return Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
