using NetVips;

namespace Explainer.Tests.Rendering.Pictures;

/// <summary>A picture that a test makes: a gradient with some grain, the same bytes each time.</summary>
/// <param name="Form">JPEG, PNG, WebP, AVIF or GIF, by the ending of its name: <c>jpg</c>.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height.</param>
internal sealed record TestPicture(string Form, int Width, int Height)
{
    /// <summary>Whether the camera noted where it stood.</summary>
    public bool IsLocated { get; init; }

    /// <summary>How the camera was held: 1 upright, 6 turned by a quarter.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether one can see through half of it.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>Whether it has 16 bits for each colour.</summary>
    public bool IsDeep { get; init; }

    /// <summary>Whether it is in the four colours of print.</summary>
    public bool IsForPrint { get; init; }

    /// <summary>Whether it moves.</summary>
    public bool IsMoving { get; init; }

    /// <summary>Whether it comes in passes, each sharper.</summary>
    public bool IsProgressive { get; init; }

    /// <summary>How many of its bytes are there; all if nothing is said.</summary>
    public int? Cut { get; init; }

    /// <summary>Its bytes.</summary>
    public byte[] Bytes
    {
        get
        {
            using var image = Noted();
            var bytes = Form switch
            {
                "jpg" => image.JpegsaveBuffer(q: 92, interlace: IsProgressive),
                "png" => image.PngsaveBuffer(interlace: IsProgressive),
                "webp" => image.WebpsaveBuffer(q: 90),
                "avif" => image.HeifsaveBuffer(q: 80, compression: Enums.ForeignHeifCompression.Av1, effort: 0),
                "gif" => image.GifsaveBuffer(),
                _ => throw new InvalidOperationException($"no picture is made as {Form}"),
            };
            return Cut is { } cut ? bytes[..cut] : bytes;
        }
    }

    private Image Noted()
    {
        using var image = Drawn();
        return image.Mutate(to =>
        {
            if (Orientation != 1)
                to.Set(GValue.GIntType, "orientation", Orientation);
            if (IsMoving)
                to.Set(GValue.GIntType, "page-height", Height / 2);
            to.Set(GValue.GStrType, "exif-ifd0-Artist", "A secret photographer");
            if (!IsLocated)
                return;
            to.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            to.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 31/1 12/1");
        });
    }

    // Red grows to the right, green downwards: a corner tells how a picture was turned.
    private Image Drawn()
    {
        using var places = Image.Xyz(Width, Height);
        using var red = places[0] * (200.0 / Width) + 25;
        using var green = places[1] * (200.0 / Height) + 25;
        using var grain = Image.Gaussnoise(Width, Height, sigma: 9, mean: 110, seed: 7);
        using var colours = red.Bandjoin(green, grain);
        using var eight = colours.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        if (IsTransparent)
        {
            using var veil = places[0] * (255.0 / Width);
            return eight.Bandjoin(veil.Cast(Enums.BandFormat.Uchar));
        }

        return IsDeep ? eight.Colourspace(Enums.Interpretation.Rgb16)
            : IsForPrint ? eight.IccTransform("cmyk", inputProfile: "srgb")
            : eight.Copy();
    }
}
