using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Explainer.Rendering.Layouts;

/// <summary>Compiled layouts as bytes.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Symbols">Its portable PDB, in which the layouts' lines stand.</param>
internal sealed record LayoutImage(byte[] Assembly, byte[] Symbols)
{
    private const int Header = SHA256.HashSizeInBytes + sizeof(int);

    /// <summary>The bytes for a store: a SHA-256 over key and rest, the assembly's length, assembly, symbols.</summary>
    public byte[] Pack(string key)
    {
        var packed = new byte[Header + Assembly.Length + Symbols.Length];
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(SHA256.HashSizeInBytes), Assembly.Length);
        Assembly.CopyTo(packed, Header);
        Symbols.CopyTo(packed, Header + Assembly.Length);
        Sum(key, packed).CopyTo(packed, 0);
        return packed;
    }

    /// <summary>What <see cref="Pack"/> packed under this key; null for anything else: cut short, changed, another key's.</summary>
    public static LayoutImage? Unpack(string key, byte[] packed)
    {
        if (packed.Length < Header || !Sum(key, packed).AsSpan().SequenceEqual(packed.AsSpan(0, SHA256.HashSizeInBytes)))
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(SHA256.HashSizeInBytes));
        return new(packed[Header..(Header + length)], packed[(Header + length)..]);
    }

    private static byte[] Sum(string key, byte[] packed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        hash.AppendData(packed.AsSpan(SHA256.HashSizeInBytes));
        return hash.GetHashAndReset();
    }
}
