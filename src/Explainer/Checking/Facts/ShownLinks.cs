using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Checking.Facts;

/// <summary>Reads the links of a page with what a person would say of where they stand. Slower than <see cref="PageReader"/>: for answers about single pages.</summary>
internal static class ShownLinks
{
    /// <summary>The links in the order of the page; templates hold none.</summary>
    /// <param name="bytes">The page, in UTF-8.</param>
    public static IReadOnlyList<ShownLink> Of(ReadOnlySpan<byte> bytes)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        return [.. document.QuerySelectorAll("a[href], area[href]").Select(a => new ShownLink(a.GetAttribute("href")!, Words(a), AroundOf(a), PartOf(a)))];
    }

    private static string? AroundOf(IElement link)
    {
        if (link.Closest("nav") is { } nav)
            return nav.GetAttribute("aria-label") is { Length: > 0 } label ? label : "Navigation";
        return link.Closest("main") is not null ? null : link.Closest("footer") is not null ? "Foot" : "Head";
    }

    // The nearest part around it that begins with a heading.
    private static string? PartOf(IElement link)
    {
        for (var part = link.ParentElement; part is not null; part = part.ParentElement)
        {
            if (part.LocalName is "section" or "aside" && part.QuerySelector("h2, h3") is { } heading)
                return Words(heading);
        }

        return null;
    }

    private static string Words(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
