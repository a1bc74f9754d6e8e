using System.Collections.Immutable;

namespace Explainer.Rendering.Cards;

/// <summary>The colours of <c>layouts/assets/site.css</c> in its light scheme. A kind of page has the hue of the section that tells most of it.</summary>
internal static class CardPalette
{
    /// <summary>The colours as 0xRRGGBB.</summary>
    public static ImmutableDictionary<CardColor, int> Colors { get; } = new Dictionary<CardColor, int>
    {
        [CardColor.Paper] = 0xfdfcf9,
        [CardColor.Ink] = 0x17191d,
        [CardColor.Soft] = 0x565a61,
        [CardColor.Rule] = 0xd8d4ca,
        [CardColor.Later] = 0x164a85,
        [CardColor.LaterTint] = 0xedf3fa,
        [CardColor.Accent] = 0xa3171f,
        [CardColor.Actor] = OfHue(165),
        [CardColor.Context] = OfHue(80),
        [CardColor.Event] = OfHue(35),
        [CardColor.Place] = OfHue(200),
        [CardColor.Term] = OfHue(310),
    }.ToImmutableDictionary();

    // oklch(.44 .1 hue), as the roles of sections have it (https://bottosson.github.io/posts/oklab/).
    private static int OfHue(double hue)
    {
        const double Lightness = .44, Chroma = .1;
        var (sin, cos) = Math.SinCos(hue * Math.PI / 180);
        var (a, b) = (Chroma * cos, Chroma * sin);
        var l = Math.Pow(Lightness + (.3963377774 * a) + (.2158037573 * b), 3);
        var m = Math.Pow(Lightness - (.1055613458 * a) - (.0638541728 * b), 3);
        var s = Math.Pow(Lightness - (.0894841775 * a) - (1.2914855480 * b), 3);
        return (Byte((4.0767416621 * l) - (3.3077115913 * m) + (.2309699292 * s)) << 16)
            | (Byte((-1.2684380046 * l) + (2.6097574011 * m) - (.3413193965 * s)) << 8)
            | Byte((-.0041960863 * l) - (.7034186147 * m) + (1.7076147010 * s));
    }

    private static int Byte(double linear)
    {
        var light = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (light <= .0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - .055));
    }
}
