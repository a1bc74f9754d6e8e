using System.Collections.Immutable;
using System.Text;

namespace Explainer.Rendering.Pictures;

/// <summary>In which forms smaller versions of a picture are worth their bytes; the last one is what every browser and feed reader shows.</summary>
/// <param name="Formats">The forms, the smallest first; none for a picture that is shown as it is.</param>
/// <param name="Fault">Why it cannot be read to its end, in plain words; null where all is well.</param>
internal sealed record PictureOffer(ImmutableArray<PictureFormat> Formats, string? Fault = null)
{
    /// <summary>A picture that is shown as it is.</summary>
    public static PictureOffer None { get; } = new([]);

    /// <summary>The forms of which each makes fewer bytes than what comes after it.</summary>
    /// <param name="sizes">The bytes of the same picture in each form, the one that every browser shows last.</param>
    public static PictureOffer Of(params ReadOnlySpan<(PictureFormat Format, int Bytes)> sizes)
    {
        var formats = ImmutableArray.CreateBuilder<PictureFormat>();
        var least = int.MaxValue;
        for (var i = sizes.Length - 1; i >= 0; i--)
        {
            if (sizes[i].Bytes >= least)
                continue;
            formats.Insert(0, sizes[i].Format);
            least = sizes[i].Bytes;
        }

        return new(formats.ToImmutable());
    }

    /// <summary>The offer as bytes, to be kept.</summary>
    public byte[] Pack() => Encoding.UTF8.GetBytes($"{string.Join(' ', Formats)}\n{Fault}");

    /// <summary>What <see cref="Pack"/> made.</summary>
    public static PictureOffer Unpack(byte[] packed)
    {
        var lines = Encoding.UTF8.GetString(packed).Split('\n', 2);
        return new(
            [.. lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Enum.Parse<PictureFormat>(word))],
            lines[1].Length > 0 ? lines[1] : null);
    }
}
