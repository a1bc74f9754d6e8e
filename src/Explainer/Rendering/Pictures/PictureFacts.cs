using System.Globalization;
using System.Text;

namespace Explainer.Rendering.Pictures;

/// <summary>What the beginning of a picture's file says of it.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Width">Its width as it is shown, in pixels; 0 where it has none of its own.</param>
/// <param name="Height">Its height, likewise.</param>
/// <param name="IsStill">Whether it does not move, and is made of pixels, so that smaller ones can be made of it.</param>
/// <param name="HasAlpha">Whether one can see through it.</param>
/// <param name="HasLocation">Whether it says where it was taken.</param>
/// <param name="Fault">Why nobody will see it, in plain words; null where all is well.</param>
internal sealed record PictureFacts(PictureFormat Format, int Width, int Height, bool IsStill, bool HasAlpha, bool HasLocation, string? Fault = null)
{
    /// <summary>A file that nobody will see, and why.</summary>
    public static PictureFacts Bad(string fault) => new(PictureFormat.Jpeg, 0, 0, false, false, false, fault);

    /// <summary>The facts as bytes, to be kept.</summary>
    public byte[] Pack() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Format}\n{Width}\n{Height}\n{IsStill}\n{HasAlpha}\n{HasLocation}\n{Fault}"));

    /// <summary>What <see cref="Pack"/> made.</summary>
    public static PictureFacts Unpack(byte[] packed)
    {
        var lines = Encoding.UTF8.GetString(packed).Split('\n', 7);
        return new(
            Enum.Parse<PictureFormat>(lines[0]),
            int.Parse(lines[1], CultureInfo.InvariantCulture),
            int.Parse(lines[2], CultureInfo.InvariantCulture),
            bool.Parse(lines[3]),
            bool.Parse(lines[4]),
            bool.Parse(lines[5]),
            lines[6].Length > 0 ? lines[6] : null);
    }
}
