using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Images that nothing describes.</summary>
internal static class ImageAlt
{
    /// <summary>Finds those without alt.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.UnnamedImages.Select(image =>
        new Fault(Rules.Output.ImgAltMissing, $"the image {image.Name} has no alt", image.Name, "img", image.At) { Written = image.Name });

    /// <summary>Finds those whose alt is the name of a file.</summary>
    public static IEnumerable<Fault> FindFileNames(PageFacts page) => page.FileNameAlts.Select(image =>
        new Fault(Rules.Output.ImgAltFileName, $"the alt {image.Name} is the name of a file", image.Name, "img", image.At));
}
