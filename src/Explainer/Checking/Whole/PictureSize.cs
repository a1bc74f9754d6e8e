using Explainer.Diagnostics;

namespace Explainer.Checking.Whole;

/// <summary>Pictures whose files have another width than is said of them, or another form than that in which they are shown.</summary>
internal static class PictureSize
{
    /// <summary>Finds them. A picture that is turned by what its camera noted has the two the other way round.</summary>
    public static IEnumerable<(string Page, Fault Fault)> Find(WholeSite site)
    {
        foreach (var uses in site.Pictures.GroupBy(found => found.Key.File).OrderBy(group => group.Key.Path, StringComparer.Ordinal))
        {
            if (!site.Files.TryGetValue(uses.Key.Path, out var file) || ImageSize.Of(file) is not { Width: > 2, Height: > 2 } size)
                continue;
            foreach (var ((picture, width, height), (page, use)) in uses.OrderBy(found => (found.Key.Width, found.Key.Height)))
            {
                if (FaultOf(size, width, height) is { } what)
                    yield return (page, new(Rules.Output.SrcsetWidthMismatch, $"{picture.Path} is {size.Width} × {size.Height}, and {what}", picture.Url, "img", use.At) { Written = use.Url });
            }
        }
    }

    private static string? FaultOf((int Width, int Height) size, int width, int? height) =>
        height is not { } shown
            ? Math.Abs(size.Width - width) > 1 && Math.Abs(size.Height - width) > 1 ? $"srcset says that it is {width} wide" : null
            : IsAlike(size.Width, size.Height, width, shown) || IsAlike(size.Height, size.Width, width, shown) ? null
            : $"is to be shown {width} × {shown}, out of shape";

    // Rounding to whole pixels counts for much in small pictures.
    private static bool IsAlike(double width, double height, double shownWidth, double shownHeight) =>
        Math.Abs((shownWidth * height / width) - shownHeight) <= Math.Max(1.5, shownHeight * 0.05);
}
