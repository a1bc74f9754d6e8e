using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Images that nothing describes.</summary>
internal static class ImageAlt
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.UnnamedImages.Select(image =>
        new Fault(Rules.Output.ImgAltMissing, $"the image {image.Name} has no alt", image.Name, "img", image.At) { Written = image.Name });
}
