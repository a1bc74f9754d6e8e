using NetVips;

namespace Explainer.Rendering.Pictures;

/// <summary>
/// Reads and writes pictures with libvips, which knows their forms, colours and what cameras note in them. Only this file names its types,
/// so that a site without pictures never loads it. Nothing here depends on the machine: one thread for each picture, fixed settings.
/// </summary>
internal static class Vips
{
    /// <summary>The version of the library: another one makes other bytes.</summary>
    public const string Version = "8.18.7";

    // By eye on photographs of faces, crowds and maps: what is left out is not missed at the width that it is made for.
    private const int JpegQuality = 80;
    private const int WebPQuality = 78;
    private const int AvifQuality = 55;

    // Effort 3 takes 13 % fewer bytes and 3.5 times as long; 2 takes longer and saves none.
    private const int AvifEffort = 1;
    private const int WebPEffort = 3;

    // The argument of the call that promises the same is passed over when a buffer is read.
    private const string FailOnErrors = "[fail_on=error]";

    // What it warns of is known by what it refuses; it would write to the user's terminal.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    static Vips()
    {
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
    }

    /// <summary>The version of the library that is at hand.</summary>
    public static string Loaded => $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";

    /// <summary>What the beginning of a file says.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">Its form.</param>
    /// <exception cref="VipsException">It cannot be read.</exception>
    public static PictureFacts Read(byte[] bytes, PictureFormat format)
    {
        using var image = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential);
        var fields = image.GetFields();
        var isTurned = format != PictureFormat.Avif && fields.Contains("orientation") && image.Get("orientation") is int and >= 5 and <= 8;
        var isStill = format != PictureFormat.Gif && !PictureFormats.IsSequence(format, bytes) && !(fields.Contains("n-pages") && image.Get("n-pages") is int and > 1);
        return new(
            format,
            isTurned ? image.Height : image.Width,
            isTurned ? image.Width : image.Height,
            isStill,
            image.HasAlpha(),
            fields.Contains("exif-ifd3-GPSLatitude") || (fields.Contains("xmp-data") && ((byte[])image.Get("xmp-data")).AsSpan().IndexOf("GPSLatitude"u8) >= 0));
    }

    /// <summary>Reads a picture to its end: upright, in the colours of the web, no wider than asked for, without what was noted in it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="width">The width at most.</param>
    /// <exception cref="VipsException">It is cut off, or damaged.</exception>
    public static Image Decode(byte[] bytes, PictureFacts facts, int width)
    {
        var wide = Math.Min(facts.Width, width);
        bool isForPrint;
        using (var header = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential))
            isForPrint = header.Interpretation == Enums.Interpretation.Cmyk;
        using var small = Image.ThumbnailBuffer(
            bytes,
            wide,
            height: Ladder.HeightOf(wide, facts.Width, facts.Height),
            size: Enums.Size.Force,
            // What is made for print without saying for which: the colours that presses have most often.
            inputProfile: isForPrint ? "cmyk" : null,
            outputProfile: "srgb",
            optionString: FailOnErrors);
        var plain = small.Interpretation is Enums.Interpretation.Bw or Enums.Interpretation.Srgb && small.Format == Enums.BandFormat.Uchar ? small : null;
        using var converted = plain is null ? small.Colourspace(Enums.Interpretation.Srgb) : null;
        using var eight = converted?.Cast(Enums.BandFormat.Uchar);
        return (eight ?? small).CopyMemory();
    }

    /// <summary>The bytes of a picture in a size and form.</summary>
    /// <param name="picture">The picture, from <see cref="Decode"/>.</param>
    /// <param name="facts">What is known of its file.</param>
    /// <param name="width">The width.</param>
    /// <param name="format">The form.</param>
    public static byte[] Encode(Image picture, PictureFacts facts, int width, PictureFormat format)
    {
        using var resized = width == picture.Width
            ? null
            : picture.ThumbnailImage(width, height: Ladder.HeightOf(width, facts.Width, facts.Height), size: Enums.Size.Force);
        var image = resized ?? picture;
        // What was kept without loss (a map, a chart, a screen) has edges and small print: it stays sharp.
        var isDrawn = facts.Format == PictureFormat.Png;
        return format switch
        {
            PictureFormat.Jpeg => image.JpegsaveBuffer(q: JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
            PictureFormat.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            PictureFormat.WebP => image.WebpsaveBuffer(q: WebPQuality, lossless: isDrawn, effort: WebPEffort, keep: Enums.ForeignKeep.None),
            PictureFormat.Avif => image.HeifsaveBuffer(
                q: AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, bitdepth: 8, keep: Enums.ForeignKeep.None,
                subsampleMode: isDrawn ? Enums.ForeignSubsample.Off : Enums.ForeignSubsample.On),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Nothing is made in this form."),
        };
    }
}
