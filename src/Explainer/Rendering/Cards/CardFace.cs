using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Explainer.Rendering.Cards;

/// <summary>
/// A typeface that lies in the tool. HarfBuzz places the letters, and they are drawn as outlines in units of their design: no font, no hinting
/// and no rasterizer of the machine has a say in how a card looks.
/// </summary>
#pragma warning disable CA1001 // There are three, for as long as the process lives.
internal sealed class CardFace
#pragma warning restore CA1001
{
    // So that a language of the machine's has no say either.
    private static readonly Language English = new("en");

    private readonly ConcurrentDictionary<ushort, SKPath> outlines = new();
    private readonly SKTypeface typeface;
    private readonly Font shaper;

    private CardFace(string name)
    {
        var bytes = Read(name);
        using var data = SKData.CreateCopy(bytes);
        typeface = SKTypeface.FromData(data);
        // Blob.FromStream would point at bytes that the collector may move. The libraries count for themselves who needs what.
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes.Length, MemoryMode.Duplicate);
        using var face = new Face(blob, 0);
        shaper = new(face);
        shaper.SetScale(typeface.UnitsPerEm, typeface.UnitsPerEm);
        shaper.SetFunctionsOpenType();
    }

    /// <summary>The site's face for headings; Latin letters.</summary>
    public static CardFace Serif { get; } = new("serif.ttf");

    /// <summary>One like it that has Greek and Cyrillic letters too.</summary>
    public static CardFace WideSerif { get; } = new("serif-more.ttf");

    /// <summary>The site's face for labels; Latin and Cyrillic letters.</summary>
    public static CardFace Sans { get; } = new("sans.ttf");

    /// <summary>Whether every letter of a text is in the face.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || shaper.TryGetNominalGlyph(rune.Value, out _));

    /// <summary>Places the letters of a text that stands in one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">How large, in pixels.</param>
    /// <param name="spacing">What is added behind each letter, in parts of the size.</param>
    public CardRun Shape(string text, float size, float spacing = 0)
    {
        using var buffer = new Buffer { Language = English, Direction = Direction.LeftToRight };
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        shaper.Shape(buffer);
        var scale = size / typeface.UnitsPerEm;
        var letters = ImmutableArray.CreateBuilder<CardLetter>(buffer.Length);
        float x = 0;
        foreach (var (info, place) in buffer.GlyphInfos.Zip(buffer.GlyphPositions))
        {
            letters.Add(new((ushort)info.Codepoint, x + (place.XOffset * scale), -place.YOffset * scale));
            // A mark over a letter takes no room, and none is added behind it.
            x += (place.XAdvance * scale) + (place.XAdvance == 0 ? 0 : spacing * size);
        }

        return new(text, this, size, letters.DrainToImmutable(), x - (spacing * size));
    }

    /// <summary>Draws a line of letters in black.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="run">The line.</param>
    /// <param name="left">Its left end.</param>
    /// <param name="baseline">What it stands on.</param>
    public void Draw(SKCanvas canvas, CardRun run, float left, float baseline)
    {
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var scale = run.Size / typeface.UnitsPerEm;
        foreach (var letter in run.Letters)
        {
            canvas.SetMatrix(SKMatrix.CreateScaleTranslation(scale, scale, left + letter.X, baseline + letter.Y));
            canvas.DrawPath(Outline(letter.Glyph), paint);
        }

        canvas.ResetMatrix();
    }

    private SKPath Outline(ushort glyph) => outlines.GetOrAdd(glyph, _ =>
    {
        using var font = new SKFont(typeface, typeface.UnitsPerEm) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };
        // Null for a letter that shows nothing, such as a blank.
        return font.GetGlyphPath(glyph) ?? new();
    });

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("cards/" + name)!;
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.ReadExactly(bytes);
        return bytes;
    }
}
