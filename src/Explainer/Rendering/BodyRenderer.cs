using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Pictures;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>Writes the parts of a body as HTML for one page.</summary>
/// <param name="site">The site.</param>
/// <param name="scope">The page that the HTML is for.</param>
internal sealed class BodyRenderer(Site site, PageScope scope)
{
    // Whether each mention that is open became a link.
    private readonly Stack<bool> open = [];

    private readonly HtmlBuffer html = scope.Html;

    /// <summary>Writes parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="home">The place of the page that they are the text of: elsewhere they get no ids, and their marks lead there.</param>
    public Html Render(ImmutableArray<BodyPart> parts, UrlPath home)
    {
        var start = html.Length;
        var own = home == scope.Page;
        foreach (var part in MarkSetter.Set(parts))
            Write(part, own, home);
        return html.From(start);
    }

    /// <summary>The marks that cite sources named in front matter.</summary>
    public Html Cite(IEnumerable<string> ids)
    {
        var start = html.Length;
        WriteMarks([.. ids.Select(id => (id, (string?)null))]);
        return html.From(start);
    }

    /// <summary>A picture that front matter names.</summary>
    /// <param name="place">The file's place in the site; null where what is written names none.</param>
    /// <param name="file">What is written.</param>
    /// <param name="alt">The words that stand for it.</param>
    public Html Picture(UrlPath? place, Located<string> file, string alt)
    {
        var start = html.Length;
        Write(place is { } to ? new SiteImage(to, alt, null, file.At) : new ImagePart(file, alt, null), own: true, scope.Page);
        return html.From(start);
    }

    private void Write(BodyPart part, bool own, UrlPath home)
    {
        switch (part)
        {
            case Markup markup:
                html.Append(markup.Html);
                break;
            case TextRun run:
                html.AppendText(run.Words.Span);
                break;
            case Anchor anchor when own:
                html.Append(" id=\""u8).AppendText(anchor.Id).Append("\""u8);
                break;
            case Anchor:
                break;
            case MentionStart mention:
                OpenMention(mention);
                break;
            case SiteLinkStart link:
                var url = link.To == scope.Page && link.Tail.Length > 0 ? link.Tail : scope.To(link.To) + link.Tail;
                scope.Remember(url, link.At);
                if (link.Entry is { } entry && link.To != scope.Page)
                    scope.Name(entry);
                OpenLink(url, link.Title);
                break;
            case LinkStart link:
                scope.Remember(link.Target.Value, link.Target.At);
                OpenLink(link.Target.Value, link.Title);
                break;
            case LinkEnd or MentionEnd:
                if (open.Pop())
                    html.Append("</a>"u8);
                break;
            case SiteImage image when scope.Picture(image.File) is { } picture:
                new PictureWriter(scope).Write(picture, image.Alt, image.Title);
                break;
            case SiteImage image:
                var source = scope.To(image.File);
                scope.Remember(source, image.At);
                WriteImage(source, image.Alt, image.Title);
                break;
            case ImagePart image:
                scope.Remember(image.Target.Value, image.Target.At);
                WriteImage(image.Target.Value, image.Alt, image.Title);
                break;
            case Citation citation:
                WriteMarks([.. citation.Items.Where(i => site.Sources.ContainsKey(i.Id.Value)).Select(i => (i.Id.Value, i.Locator))]);
                break;
            case FootnoteMark mark:
                WriteFootnoteMark(mark, own, home);
                break;
            case NoteStart note:
                html.Append("<div class=\"note\" data-role=\""u8).Append(note.Role.Code()).Append("\""u8);
                if (own)
                    html.Append(" id=\""u8).AppendText(note.Id).Append("\""u8);
                html.Append(">"u8);
                break;
            case NoteLabel label:
                html.Append("<strong class=\"label\">"u8).AppendText(label.Label).Append(":</strong> "u8);
                break;
            case NoteEnd:
                html.Append("</div>"u8);
                break;
            default:
                throw new InvalidOperationException($"A body part of type {part.GetType().Name} cannot be written: the link stage should have resolved it.");
        }
    }

    private void OpenMention(MentionStart mention)
    {
        // A rolled-up text may name the very page that it is shown on.
        if (site.Find(mention.To) is not { } entry || entry.Url == scope.Page)
        {
            open.Push(false);
            return;
        }

        scope.Name(mention.To);
        html.Append("<a href=\""u8).AppendText(scope.To(entry.Url)).Append("\">"u8);
        open.Push(true);
    }

    private void OpenLink(string url, string? title)
    {
        html.Append("<a href=\""u8).AppendText(url).Append("\""u8);
        if (title is not null)
            html.Append(" title=\""u8).AppendText(title).Append("\""u8);
        if (url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            html.Append(" rel=\"external\""u8);
        html.Append(">"u8);
        open.Push(true);
    }

    private void WriteImage(string source, string alt, string? title)
    {
        html.Append("<img src=\""u8).AppendText(source).Append("\" alt=\""u8).AppendText(alt).Append("\""u8);
        if (title is not null)
            html.Append(" title=\""u8).AppendText(title).Append("\""u8);
        html.Append(">"u8);
    }

    private void WriteMarks(ImmutableArray<(string Id, string? Locator)> items)
    {
        if (items.IsEmpty)
            return;
        html.Append("<sup class=\"cite\">"u8);
        foreach (var (id, locator) in items)
        {
            if (!scope.ListsSources)
            {
                html.Append("<a href=\""u8).AppendText(scope.To(SiteMap.Sources.Url, id)).Append("\">[source]</a>"u8);
                continue;
            }

            var (number, use) = scope.Citations.Cite(id);
            html.Append("<a href=\"#"u8).Append(CitationList.EntryId(number)).Append("\" id=\""u8).Append(CitationList.MarkId(number, use))
                .Append("\" aria-label=\"Source "u8).Append(number);
            if (locator is not null)
                html.Append(", "u8).AppendText(locator);
            html.Append("\">["u8).Append(number);
            if (locator is not null)
                html.Append(", "u8).AppendText(locator);
            html.Append("]</a>"u8);
        }

        html.Append("</sup>"u8);
    }

    private void WriteFootnoteMark(FootnoteMark mark, bool own, UrlPath home)
    {
        var url = own ? $"#{FootnoteId(mark.Number)}" : scope.To(home, FootnoteId(mark.Number));
        html.Append("<sup class=\"fn\"><a href=\""u8).AppendText(url).Append("\""u8);
        if (own)
            html.Append(" id=\""u8).Append(FootnoteMarkId(mark.Number, mark.Use)).Append("\""u8);
        html.Append(" aria-label=\"Footnote "u8).Append(mark.Number).Append("\">"u8).Append(mark.Number).Append("</a></sup>"u8);
    }

    /// <summary>The id of a footnote.</summary>
    public static string FootnoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"fn-{number}");

    /// <summary>The id of a mark that leads to a footnote.</summary>
    public static string FootnoteMarkId(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{use}");
}
