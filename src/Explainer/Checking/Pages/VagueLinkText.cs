using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Words of links that say too little.</summary>
internal static class VagueLinkText
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.LinkTexts.Where(link => LinkWords.IsVague(link.Text)).Select(link =>
        new Fault(Rules.Output.VagueLinkText, $"\"{link.Text}\" does not say where the link leads", link.Url, "a", link.At) { Written = link.Url });
}
