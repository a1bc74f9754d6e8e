using System.Buffers.Binary;
using System.Text;

namespace Explainer.Rendering.Pictures;

/// <summary>What is known of each form of pictures.</summary>
internal static class PictureFormats
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    /// <summary>Whether a file is named as a picture that browsers show.</summary>
    public static bool IsNamedSo(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>How names of such files end, with the dot.</summary>
    public static string Ending(this PictureFormat format) => format == PictureFormat.Jpeg ? ".jpg" : "." + format.ToString().ToLowerInvariant();

    /// <summary>The media type.</summary>
    public static string MediaType(this PictureFormat format) => format == PictureFormat.Svg ? "image/svg+xml" : "image/" + format.ToString().ToLowerInvariant();

    /// <summary>The form that a file's bytes are in, by the signatures of the MIME Sniffing standard; none for what is no such picture.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) ? PictureFormat.Jpeg
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]) ? PictureFormat.Png
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? PictureFormat.Gif
        : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? PictureFormat.WebP
        : IsAvif(bytes) ? PictureFormat.Avif
        : bytes.Length > 0 && bytes.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] && bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0 ? PictureFormat.Svg
        : null;

    /// <summary>Whether a picture moves: more than one frame in an AVIF sequence or a PNG (its chunk acTL comes before the first picture's).</summary>
    public static bool IsSequence(PictureFormat format, ReadOnlySpan<byte> bytes) => format switch
    {
        PictureFormat.Avif => bytes[8..].StartsWith("avis"u8),
        PictureFormat.Png => bytes.IndexOf("acTL"u8) is >= 0 and var moves && moves < bytes.IndexOf("IDAT"u8),
        _ => false,
    };

    /// <summary>What a file is that cameras make and browsers do not show, in words; null for anything else.</summary>
    public static string? Unshown(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8) && Encoding.ASCII.GetString(bytes.Slice(8, 4)) is "heic" or "heix" or "mif1" or "hevc" ? "HEIC"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF"
        : null;

    // ISO/IEC 14496-12, section 4.3: the brands, the first of them the major one.
    private static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes[4..].StartsWith("ftyp"u8))
            return false;
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), (uint)bytes.Length);
        for (var at = 8; at + 4 <= length; at += 4)
        {
            if (bytes[at..].StartsWith("avif"u8) || bytes[at..].StartsWith("avis"u8))
                return true;
        }

        return false;
    }
}
