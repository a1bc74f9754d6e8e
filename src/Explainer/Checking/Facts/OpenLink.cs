using System.Net;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>The link that is open while a page is read: whether there is anything in it to read, or to hear.</summary>
/// <param name="part">The link.</param>
/// <param name="isNamed">Whether an attribute of its own names it, or it is hidden from those who hear the page.</param>
internal sealed class OpenLink(PagePart part, bool isNamed)
{
    /// <summary>The link.</summary>
    public PagePart Part => part;

    /// <summary>Whether it has text or a name.</summary>
    public bool IsNamed { get; private set; } = isNamed;

    /// <summary>A link's start tag, if it is one that leads somewhere.</summary>
    public static OpenLink? Of(in Tag tag, LinePosition at) =>
        tag.Value("href") is { } href
            ? new(new(href, at), HasName(tag) || tag.Value("aria-hidden") is "true")
            : null;

    /// <summary>Text within it, character references not read.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (IsNamed)
            return;
        IsNamed = text.Contains('&')
            ? WebUtility.HtmlDecode(text.ToString()).Any(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\ufeff'))
            : !text.IsWhiteSpace();
    }

    /// <summary>An element within it. What has content of its own kind, as a video or a control has, counts as named.</summary>
    public void AddElement(in Tag tag) =>
        IsNamed = IsNamed
            || (tag.Name == "img" && tag.Says("alt"))
            || tag.Name is "audio" or "button" or "embed" or "iframe" or "input" or "object" or "select" or "textarea" or "video"
            || tag.Name.Contains('-', StringComparison.Ordinal)
            || HasName(tag);

    private static bool HasName(in Tag tag) => tag.Count > 0 && (tag.Says("aria-label") || tag.Says("aria-labelledby") || tag.Says("title"));
}
