using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Explainer.Rendering.Made;

/// <summary>
/// A name for what comes of certain inputs: SHA-256 over who makes it, in which version, and of what. The same key always stands for the same
/// bytes; whoever changes how a thing is made raises the version.
/// </summary>
public readonly record struct MadeFileKey
{
    private readonly string? hash;

    private MadeFileKey(string hash) => this.hash = hash;

    /// <summary>64 hexadecimal digits, lower case.</summary>
    public string Hash => hash ?? throw new InvalidOperationException("This key is of nothing.");

    /// <summary>The key of what comes of some inputs.</summary>
    /// <param name="maker">Who makes it: <c>social-card</c>.</param>
    /// <param name="version">The version of how it is made; of a library too, where other versions of it make other bytes.</param>
    /// <param name="inputs">All that decides what is made, in a fixed order: texts, numbers in the invariant culture, hashes of files.</param>
    public static MadeFileKey Of(string maker, int version, params ReadOnlySpan<string> inputs)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(all, maker);
        Append(all, version.ToString(CultureInfo.InvariantCulture));
        foreach (var input in inputs)
            Append(all, input);
        return new(Convert.ToHexStringLower(all.GetHashAndReset()));
    }

    /// <inheritdoc/>
    public override string ToString() => Hash;

    // The length first, so that no two lists of texts give the same bytes.
    private static void Append(IncrementalHash all, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        all.AppendData(length);
        all.AppendData(bytes);
    }
}
