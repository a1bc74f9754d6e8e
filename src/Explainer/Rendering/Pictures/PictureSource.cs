using System.Security.Cryptography;
using Explainer.Reading;
using Explainer.Rendering.Made;
using NetVips;

namespace Explainer.Rendering.Pictures;

/// <summary>A picture's file while versions of it are made: read when the first one is wanted, and then once.</summary>
/// <param name="picture">The picture.</param>
internal sealed class PictureSource(Picture picture) : IDisposable
{
    private readonly Lazy<Image> image = new(() => Vips.Decode(Bytes(picture.File), picture.Facts, Ladder.Widest));

    /// <summary>A version of it, which can be made as long as this is not disposed of.</summary>
    public MadeFile Promise(PictureVersion version) =>
        new(version.Place.OutputPath, version.Key, () => Vips.Encode(image.Value, picture.Facts, version.Width, version.Format));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (image.IsValueCreated)
            image.Value.Dispose();
    }

    /// <summary>All bytes of a file.</summary>
    public static byte[] Bytes(AssetFile file)
    {
        using var stream = file.Open();
        var bytes = new byte[file.Length];
        // What is made goes by the hash: of other bytes it would be kept under a wrong name.
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256
            ? bytes
            : throw new IOException($"{file.Path} changed while the site was being built; build again");
    }
}
