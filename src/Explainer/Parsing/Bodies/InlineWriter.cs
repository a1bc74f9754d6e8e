using Explainer.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Explainer.Parsing.Bodies;

/// <summary>Writes the text of a paragraph, heading or cell as parts.</summary>
/// <param name="map">Where the text stands.</param>
/// <param name="allowHtml">Whether HTML may pass.</param>
/// <param name="problems">Takes the HTML that may not.</param>
internal sealed class InlineWriter(SourceMap map, bool allowHtml, ProblemList problems)
{
    private readonly List<BodyPart> behindLink = [];
    private readonly Dictionary<int, int> footnoteUses = [];
    private int links;
    private bool linkable = true;
    private LinkInline? image;
    private PartList? alt;

    /// <summary>How many marks lead to a footnote so far.</summary>
    public int UsesOf(int footnote) => footnoteUses.GetValueOrDefault(footnote);

    /// <summary>
    /// Writes all inlines of a block. A walk by pointers, not by calls: unmatched brackets and bars nest as deep as there are many.
    /// </summary>
    /// <param name="root">The block's inlines.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="mayLink">Whether names in it may link.</param>
    public void Write(ContainerInline? root, PartList parts, bool mayLink)
    {
        linkable = mayLink;
        for (var inline = root?.FirstChild; inline is not null;)
        {
            var inside = Enter(inline, alt ?? parts) ? (inline as ContainerInline)?.FirstChild : null;
            if (inside is not null)
            {
                inline = inside;
                continue;
            }

            Leave(inline, parts);
            while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
            {
                inline = parent;
                Leave(inline, parts);
            }

            inline = inline.NextSibling;
        }
    }

    private bool MayLink => linkable && links == 0;

    // Whether what is inside it is to be written.
    private bool Enter(Inline inline, PartList parts)
    {
        switch (inline)
        {
            case LiteralInline literal:
                parts.Text(literal.Content.AsSpan(), PlaceOf(literal), MayLink);
                return false;
            case LineBreakInline { IsHard: true }:
                parts.Inline("<br>");
                return false;
            case LineBreakInline soft:
                parts.SoftBreak(PlaceOf(soft), MayLink);
                return false;
            case EmphasisInline emphasis:
                parts.Inline(emphasis.DelimiterCount == 2 ? "<strong>" : "<em>");
                return true;
            case CodeInline code:
                parts.Inline($"<code>{HtmlText.Encode(code.Content)}</code>");
                return false;
            case HtmlEntityInline entity:
                parts.Text(entity.Transcoded.AsSpan(), map.Span(entity.Span), MayLink);
                return false;
            case HtmlInline html:
                Raw(html, parts);
                return false;
            case AutolinkInline auto:
                Autolink(auto, parts);
                return false;
            case LinkInline { IsImage: true } picture:
                // Its text is gathered apart, as within a link; a picture within it gives only its own text.
                if (image is null)
                    (image, alt, links) = (picture, new(), links + 1);
                return true;
            case LinkInline link:
                links++;
                parts.Add(new LinkStart(TargetOf(link), TitleOf(link)));
                return true;
            case WikiLinkInline wiki:
                Wiki(wiki, parts);
                return false;
            case CitationInline citation:
                AddBehindLink(new Citation([.. citation.Items.Select(ItemOf)], map.Span(citation.Span)), parts);
                return false;
            case FootnoteLink { IsBackLink: true }:
                return false;
            case FootnoteLink { Footnote.Order: var number }:
                AddBehindLink(new FootnoteMark(number, footnoteUses[number] = UsesOf(number) + 1), parts);
                return false;
            case DelimiterInline delimiter:
                parts.Text(delimiter.ToLiteral(), map.Span(delimiter.Span), MayLink);
                return true;
            case ContainerInline:
                return true;
            default:
                throw new InvalidOperationException($"no way to write {inline.GetType()}");
        }
    }

    private void Leave(Inline inline, PartList parts)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                (alt ?? parts).Inline(emphasis.DelimiterCount == 2 ? "</strong>" : "</em>");
                break;
            case LinkInline picture when picture == image:
                parts.Add(new ImagePart(TargetOf(picture), PlainText.Of(alt!.Take()), TitleOf(picture)));
                (image, alt, links) = (null, null, links - 1);
                FlushBehindLink(parts);
                break;
            case LinkInline { IsImage: false }:
                (alt ?? parts).Add(new LinkEnd());
                links--;
                FlushBehindLink(parts);
                break;
        }
    }

    private void FlushBehindLink(PartList parts)
    {
        if (links > 0)
            return;
        behindLink.ForEach(parts.Add);
        behindLink.Clear();
    }

    // A mark inside a link would be a link in a link, which HTML forbids.
    private void AddBehindLink(BodyPart part, PartList parts)
    {
        if (links > 0)
            behindLink.Add(part);
        else
            parts.Add(part);
    }

    private void Raw(HtmlInline html, PartList parts)
    {
        if (allowHtml)
        {
            parts.Inline(html.Tag);
            return;
        }

        problems.Add(Rules.Content.RawHtml, map.Span(html.Span), "HTML is not allowed in Markdown");
        parts.Text(html.Tag, map.Span(html.Span), false);
    }

    private void Autolink(AutolinkInline link, PartList parts)
    {
        var at = map.Span(link.Span.Start + 1, link.Url.Length);
        parts.Add(new LinkStart(new(link.IsEmail ? "mailto:" + link.Url : link.Url, at), null));
        parts.Text(link.Url, at, false);
        parts.Add(new LinkEnd());
    }

    private void Wiki(WikiLinkInline wiki, PartList parts)
    {
        if (links == 0)
        {
            var target = new Located<string>(wiki.Target, map.Span(wiki.TargetStart, wiki.Target.Length));
            parts.Add(new WikiLink(target, wiki.Text, map.Span(wiki.Span)));
            return;
        }

        var text = wiki.Text is null ? $"[[{wiki.Target}]]" : $"[[{wiki.Target}|{wiki.Text}]]";
        parts.Text(text, map.Span(wiki.Span), false);
    }

    private CitationItem ItemOf((string Id, int Start, string? Locator) item) =>
        new(new(item.Id, map.Span(item.Start, item.Id.Length)), item.Locator);

    // A destination in pointed brackets (CommonMark 6.3) is what stands between them.
    private Located<string> TargetOf(LinkInline link)
    {
        var at = map.Span(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
        var bracketed = at.Length > 1 && at.File.Text[at.Start] == '<' && at.File.Text[at.End - 1] == '>' && link.Url?.StartsWith('<') != true;
        return new(link.Url ?? "", bracketed ? at with { Start = at.Start + 1, Length = at.Length - 2 } : at);
    }

    private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    // An escaped letter's span begins at the backslash, a table cell's at the blanks that are trimmed from its content.
    private SourceSpan PlaceOf(LiteralInline literal)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        if (map.Whole is null)
        {
            var written = map.Span(literal.Span);
            var found = map.File.Text.AsSpan(written.Start, written.Length).IndexOf(literal.Content.AsSpan(), StringComparison.Ordinal);
            start = found > 0 ? literal.Span.Start + found : start;
        }

        return map.Span(start, literal.Content.Length);
    }

    // The line feed itself: of CR LF the second.
    private SourceSpan PlaceOf(LineBreakInline line)
    {
        if (map.Whole is { } whole)
            return whole;
        var text = map.File.Text;
        var at = map.Offset + line.Span.Start;
        while (at < text.Length && text[at] is not '\r' and not '\n')
            at++;
        if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n')
            at++;
        return map.File.Span(at, 1);
    }
}
