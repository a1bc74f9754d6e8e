using System.Net;

namespace Explainer.Checking.Facts;

/// <summary>
/// The link that is open while a page is read, of which there is only one at a time: whether there is anything in it to read, or to
/// hear, and its first words. One serves for all links of a page, so that a link without a fault makes no object.
/// </summary>
internal sealed class OpenLink
{
    // Longer than any URL that is judged, and than any words that say too little.
    private const int Kept = 200;

    private readonly char[] words = new char[2 * Kept];
    private char[] url = new char[Kept];
    private int wordsLength;
    private int urlLength;
    private int offset;
    private bool isNamed;
    private bool isDead;

    /// <summary>Whether a link is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Opens a link.</summary>
    /// <param name="tag">Its start tag.</param>
    /// <param name="href">Where it leads.</param>
    public void Open(in Tag tag, ReadOnlySpan<char> href)
    {
        (IsOpen, wordsLength, urlLength) = (true, 0, href.Length);
        if (url.Length < urlLength)
            url = new char[urlLength];
        href.CopyTo(url);
        offset = tag[0].Position.Index;
        isNamed = HasName(tag) || (tag.TryGet("aria-hidden", out var hidden) && hidden is "true");
        isDead = href is "#" && !IsScripted(tag);
    }

    /// <summary>Text within it, character references not read.</summary>
    public void AddText(ReadOnlySpan<char> piece)
    {
        if (!IsOpen)
            return;
        if (wordsLength < Kept)
        {
            var kept = piece[..Math.Min(piece.Length, Kept)];
            kept.CopyTo(words.AsSpan(wordsLength));
            wordsLength += kept.Length;
        }

        if (isNamed)
            return;
        isNamed = piece.Contains('&')
            ? WebUtility.HtmlDecode(piece.ToString()).Any(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\ufeff'))
            : !piece.IsWhiteSpace();
    }

    /// <summary>An element within it. What has content of its own kind, as a video or a control has, counts as named.</summary>
    public void AddElement(in Tag tag) =>
        isNamed = isNamed || !IsOpen
            || (tag.Name == "img" && tag.Says("alt"))
            || tag.Name is "audio" or "button" or "embed" or "iframe" or "input" or "object" or "select" or "textarea" or "video"
            || tag.Name.Contains('-', StringComparison.Ordinal)
            || HasName(tag);

    /// <summary>Adds what the finished link shows to the facts of its page.</summary>
    /// <param name="facts">The page's facts.</param>
    /// <param name="lines">Finds its line.</param>
    /// <param name="isCutShort">Whether another link began before its end: what was to be read in it stands in that one.</param>
    public void Close(PageFacts facts, LineCounter lines, bool isCutShort = false)
    {
        if (!IsOpen)
            return;
        IsOpen = false;
        var text = words.AsSpan(0, wordsLength);
        if (!isNamed && !isCutShort)
            facts.EmptyLinks.Add(ToPart(lines));
        if (isDead && !LinkWords.SayTop(text))
            facts.HashLinks.Add(ToPart(lines));
        if (LinkWords.AreJudged(text))
            facts.LinkTexts.Add(new(new(url, 0, urlLength), WebUtility.HtmlDecode(text.ToString()).Trim(), lines.At(offset)));
    }

    /// <summary>The link as what a rule is about.</summary>
    public PagePart ToPart(LineCounter lines) => new(new(url, 0, urlLength), lines.At(offset));

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
