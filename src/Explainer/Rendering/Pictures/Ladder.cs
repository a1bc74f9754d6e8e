using System.Collections.Immutable;

namespace Explainer.Rendering.Pictures;

/// <summary>
/// The widths in which a picture is made. The text column is 326 pixels wide on a small phone and 703 at most, and screens have one to three
/// dots to a pixel: these four serve all of them, and nothing that the layouts show asks for more.
/// </summary>
internal static class Ladder
{
    /// <summary>The widest.</summary>
    public const int Widest = 1440;

    // More than a browser's lines of memory, and than WebP can say (RFC 9649: 14 bits).
    private const int Tallest = 16_383;

    private static readonly int[] Steps = [360, 720, 1080, Widest];

    /// <summary>The widths for a picture, the least first: never more than its own, and none so near its own that it saves nothing.</summary>
    /// <param name="width">Its own width.</param>
    /// <param name="height">Its own height.</param>
    public static ImmutableArray<int> Of(int width, int height)
    {
        var top = Math.Min(width, Widest);
        return HeightOf(top, width, height) > Tallest ? [] : [.. Steps.Where(step => step * 11 <= top * 10), top];
    }

    /// <summary>The height that goes with a width.</summary>
    public static int HeightOf(int step, int width, int height) =>
        Math.Max(1, (int)Math.Round((double)step * height / width, MidpointRounding.AwayFromZero));
}
