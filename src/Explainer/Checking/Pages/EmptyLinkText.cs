using Explainer.Checking.Facts;
using Explainer.Diagnostics;

namespace Explainer.Checking.Pages;

/// <summary>Links in which there is nothing to read.</summary>
internal static class EmptyLinkText
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Fault> Find(PageFacts page) => page.EmptyLinks.Select(link => IsSign(link.Name)
        ? new Fault(Rules.Output.EmptyLinkText, "a link to a part of its own page has no text: a sign that a style sheet draws cannot be heard", "#", "a", link.At) { Written = link.Name }
        : new Fault(Rules.Output.EmptyLinkText, $"the link to {(link.Name.Length == 0 ? "nowhere" : link.Name)} has no text", link.Name, "a", link.At) { Written = link.Name });

    // The signs behind headings, by which their addresses are copied, are one fault of a layout, not as many as there are headings.
    private static bool IsSign(string url) => url.Length > 1 && url[0] == '#';
}
