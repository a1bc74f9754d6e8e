using SkiaSharp;

namespace Explainer.Rendering.Cards;

/// <summary>
/// A picture of few colours: each pixel is a shade between two of them. Letters are drawn as coverage alone and laid on in sixteen steps, so
/// that the last bit of a machine's arithmetic does not show, and the file is small.
/// </summary>
internal sealed class CardPicture : IDisposable
{
    /// <summary>The width that networks ask for.</summary>
    public const int Width = 1200;

    /// <summary>The height that networks ask for.</summary>
    public const int Height = 630;

    private const int Steps = 16;

    private readonly byte[] pixels = new byte[Width * Height];
    private readonly List<int> palette = [];
    private readonly Dictionary<(CardColor, CardColor), byte> pairs = [];
    private readonly SKBitmap coverage = new(new SKImageInfo(Width, Height, SKColorType.Alpha8, SKAlphaType.Premul));
    private readonly SKCanvas canvas;

    /// <summary>An empty picture.</summary>
    public CardPicture() => canvas = new(coverage);

    /// <summary>Fills a rectangle.</summary>
    public void Fill(CardColor color, int left, int top, int right, int bottom)
    {
        var index = Shades(color, color);
        for (var y = top; y < bottom; y++)
            pixels.AsSpan((y * Width) + left, right - left).Fill(index);
    }

    /// <summary>Sets lines of text.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="color">Their colour.</param>
    /// <param name="ground">The colour that they stand on.</param>
    /// <param name="left">Their left edge.</param>
    /// <param name="top">The top of the capitals of the first line.</param>
    /// <returns>What the last line stands on.</returns>
    public float Set(CardParagraph text, CardColor color, CardColor ground, float left, float top)
    {
        var baseline = top + (CardStyle.CapHeight * text.Size);
        canvas.Clear(SKColors.Transparent);
        foreach (var (number, line) in text.Lines.Index())
            line.Face.Draw(canvas, line, left, baseline + (number * text.Leading));
        canvas.Flush();
        var last = baseline + ((text.Lines.Length - 1) * text.Leading);
        Lay(Shades(ground, color), Math.Max(0, (int)(top - text.Size)), Math.Min(Height, (int)(last + text.Size)));
        return last;
    }

    /// <summary>The picture as a PNG file.</summary>
    public byte[] ToPng() => PalettePng.Write(Width, Height, pixels, palette);

    /// <inheritdoc/>
    public void Dispose()
    {
        canvas.Dispose();
        coverage.Dispose();
    }

    private void Lay(byte first, int top, int bottom)
    {
        var covered = coverage.GetPixelSpan();
        for (var i = top * Width; i < bottom * Width; i++)
        {
            if ((((covered[i] * (Steps - 1)) + 127) / 255) is var step and > 0)
                pixels[i] = (byte)(first + step);
        }
    }

    // The place in the palette of sixteen shades from one colour to another; of one alone it is a single place.
    private byte Shades(CardColor from, CardColor to)
    {
        if (pairs.TryGetValue((from, to), out var known))
            return known;
        var first = (byte)palette.Count;
        for (var step = 0; step < (from == to ? 1 : Steps); step++)
            palette.Add(Mix(CardPalette.Colors[from], CardPalette.Colors[to], step));
        return pairs[(from, to)] = first;
    }

    private static int Mix(int from, int to, int step)
    {
        int Channel(int shift) => ((((from >> shift) & 255) * (Steps - 1 - step)) + (((to >> shift) & 255) * step) + (Steps / 2)) / (Steps - 1);
        return (Math.Min(255, Channel(16)) << 16) | (Math.Min(255, Channel(8)) << 8) | Math.Min(255, Channel(0));
    }
}
