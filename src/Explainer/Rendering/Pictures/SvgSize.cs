using System.Globalization;
using System.Xml;

namespace Explainer.Rendering.Pictures;

/// <summary>Reads the size of a drawing off its first element (SVG 2, section 8.2).</summary>
internal static class SvgSize
{
    // A drawing without a size of its own is as wide as what it stands in; so much is said that it will be.
    private const int Filling = 720;

    // What is within it is left to the browser: no entity is resolved, nothing is fetched.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>What its first element says.</summary>
    public static PictureFacts Read(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg")
                return PictureFacts.Bad("is no drawing: its first element is not svg");
            var box = Numbers(xml.GetAttribute("viewBox"));
            var (width, height) = (Pixels(xml.GetAttribute("width")), Pixels(xml.GetAttribute("height")));
            var (wide, high) = (width, height, box) switch
            {
                ({ } w, { } h, _) => (w, h),
                ({ } w, null, [_, _, > 0 and var bw, > 0 and var bh]) => (w, w * bh / bw),
                (null, { } h, [_, _, > 0 and var bw, > 0 and var bh]) => (h * bw / bh, h),
                (null, null, [_, _, > 0 and var bw, > 0 and var bh]) => (Filling, Filling * bh / bw),
                _ => (0, 0),
            };
            return new(PictureFormat.Svg, Whole(wide), Whole(high), IsStill: false, HasAlpha: true, HasLocation: false);
        }
        catch (XmlException fault)
        {
            return PictureFacts.Bad($"is no well-formed drawing: line {fault.LineNumber}");
        }
    }

    private static int Whole(double pixels) => pixels is >= 1 and <= 100_000 ? (int)Math.Round(pixels, MidpointRounding.AwayFromZero) : 0;

    private static double? Pixels(string? written)
    {
        var number = written?.Trim();
        if (number?.EndsWith("px", StringComparison.OrdinalIgnoreCase) == true)
            number = number[..^2];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;
    }

    private static double[] Numbers(string? written) =>
        (written ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
}
