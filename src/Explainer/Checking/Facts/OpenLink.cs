using System.Net;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Checking.Facts;

/// <summary>The link that is open while a page is read: whether there is anything in it to read, or to hear, and its first words.</summary>
internal sealed class OpenLink
{
    // Longer than any URL that is judged, and than any words that say too little.
    private const int Kept = 200;

    private readonly StringBuilder? text;
    private readonly bool isDead;

    private OpenLink(PagePart part, bool isNamed, bool isDead, StringBuilder text) =>
        (Part, IsNamed, this.isDead, this.text) = (part, isNamed, isDead, text.Clear());

    /// <summary>The link.</summary>
    public PagePart Part { get; }

    /// <summary>Whether it has text or a name.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>A link's start tag, if it is one that leads somewhere.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="text">Holds its words; only one link is open at a time.</param>
    public static OpenLink? Of(in Tag tag, LinePosition at, StringBuilder text) =>
        tag.Value("href") is { } href
            ? new(new(href, at), HasName(tag) || tag.Value("aria-hidden") is "true", href == "#" && !IsScripted(tag), text)
            : null;

    /// <summary>Text within it, character references not read.</summary>
    public void AddText(ReadOnlySpan<char> piece)
    {
        if (text!.Length < Kept)
            text.Append(piece[..Math.Min(piece.Length, Kept)]);
        if (IsNamed)
            return;
        IsNamed = piece.Contains('&')
            ? WebUtility.HtmlDecode(piece.ToString()).Any(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\ufeff'))
            : !piece.IsWhiteSpace();
    }

    /// <summary>An element within it. What has content of its own kind, as a video or a control has, counts as named.</summary>
    public void AddElement(in Tag tag) =>
        IsNamed = IsNamed
            || (tag.Name == "img" && tag.Says("alt"))
            || tag.Name is "audio" or "button" or "embed" or "iframe" or "input" or "object" or "select" or "textarea" or "video"
            || tag.Name.Contains('-', StringComparison.Ordinal)
            || HasName(tag);

    /// <summary>Adds what the finished link shows to the facts of its page.</summary>
    public void Close(PageFacts facts)
    {
        if (!IsNamed)
            facts.EmptyLinks.Add(Part);
        if (isDead && !LinkWords.SayTop(text!))
            facts.HashLinks.Add(Part);
        if (LinkWords.AreJudged(text!))
            facts.LinkTexts.Add(new(Part.Name, WebUtility.HtmlDecode(text!.ToString()).Trim(), Part.At));
    }

    private static bool HasName(in Tag tag) => tag.Count > 0 && (tag.Says("aria-label") || tag.Says("aria-labelledby") || tag.Says("title"));

    // A handler, a role or data for a script: the script says what it does.
    private static bool IsScripted(in Tag tag)
    {
        for (var i = 0; i < tag.Count; i++)
        {
            var name = tag[i].Name.Memory.Span;
            if (name.StartsWith("on") || name.StartsWith("data-") || name.StartsWith("aria-") || name is "role" or "id")
                return true;
        }

        return false;
    }
}
