using System.Buffers.Binary;

namespace Explainer.Checking.Whole;

/// <summary>Reads the size of a picture off its first bytes: PNG, GIF, WebP and JPEG.</summary>
internal static class ImageSize
{
    // A JPEG has its size behind what cameras and editors write into it.
    private const int Most = 1 << 16;

    /// <summary>The size in pixels; none for what is no such picture, or does not say it early.</summary>
    public static (int Width, int Height)? Of(SiteFile file) =>
        FileStart.Read(file, (int)Math.Min(file.Length, Most)) is { } bytes ? Of(bytes) : null;

    /// <summary>The size that a file's first bytes say.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 30 ? null
        : bytes[0] == 0x89 && bytes[1..].StartsWith("PNG"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
        : bytes.StartsWith("GIF8"u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? WebP(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) ? Jpeg(bytes)
        : null;

    // RFC 9649, sections 2.5 to 2.7: lossy, lossless, extended.
    private static (int, int)? WebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3fff);
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return ((int)(bits & 0x3fff) + 1, (int)((bits >> 14) & 0x3fff) + 1);
        }

        return chunk.StartsWith("VP8X"u8) ? (UInt24(bytes[24..]) + 1, UInt24(bytes[27..]) + 1) : null;
    }

    // ITU-T T.81, annex B: segments, each with its length, up to the frame header (SOF).
    private static (int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xff;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
