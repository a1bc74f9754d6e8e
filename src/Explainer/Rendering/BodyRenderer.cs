using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Linking;
using Explainer.Model;
using Explainer.Parsing.Bodies;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Views;
using Explainer.Urls;

namespace Explainer.Rendering;

/// <summary>Writes the parts of a body as HTML for one page.</summary>
/// <param name="site">The site.</param>
/// <param name="scope">The page that the HTML is for.</param>
internal sealed class BodyRenderer(Site site, PageScope scope)
{
    /// <summary>Writes parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="home">The place of the page that they are the text of: elsewhere they get no ids, and their marks lead there.</param>
    public Html Render(ImmutableArray<BodyPart> parts, UrlPath home)
    {
        var html = new StringBuilder();
        var open = new Stack<string>();
        foreach (var part in MarkSetter.Set(parts))
            Write(part, html, open, home);
        return new(html.ToString());
    }

    /// <summary>The marks that cite sources named in front matter.</summary>
    public Html Cite(IEnumerable<string> ids)
    {
        var html = new StringBuilder();
        WriteMarks([.. ids.Select(id => (id, (string?)null))], html);
        return new(html.ToString());
    }

    private void Write(BodyPart part, StringBuilder html, Stack<string> open, UrlPath home)
    {
        var own = home == scope.Page;
        switch (part)
        {
            case Markup markup:
                html.Append(markup.Html);
                break;
            case TextRun run:
                HtmlText.Append(html, run.Text);
                break;
            case Anchor anchor when own:
                html.Append(" id=\"").Append(HtmlText.Encode(anchor.Id)).Append('"');
                break;
            case Anchor:
                break;
            case MentionStart mention:
                OpenMention(mention, html, open);
                break;
            case SiteLinkStart link:
                var url = link.To == scope.Page && link.Tail.Length > 0 ? link.Tail : scope.To(link.To) + link.Tail;
                scope.Remember(url, link.At);
                if (link.Entry is { } entry && link.To != scope.Page)
                    scope.Name(entry);
                OpenLink(url, link.Title, html, open);
                break;
            case LinkStart link:
                scope.Remember(link.Target.Value, link.Target.At);
                OpenLink(link.Target.Value, link.Title, html, open);
                break;
            case LinkEnd or MentionEnd:
                html.Append(open.Pop());
                break;
            case SiteImage image:
                var source = scope.To(image.File);
                scope.Remember(source, image.At);
                WriteImage(source, image.Alt, image.Title, html);
                break;
            case ImagePart image:
                scope.Remember(image.Target.Value, image.Target.At);
                WriteImage(image.Target.Value, image.Alt, image.Title, html);
                break;
            case Citation citation:
                WriteMarks([.. citation.Items.Where(i => site.Sources.ContainsKey(i.Id.Value)).Select(i => (i.Id.Value, i.Locator))], html);
                break;
            case FootnoteMark mark:
                WriteFootnoteMark(mark, html, own, home);
                break;
            case NoteStart note:
                html.Append("<div class=\"note\" data-role=\"").Append(note.Role.Code()).Append('"');
                if (own)
                    html.Append(" id=\"").Append(HtmlText.Encode(note.Id)).Append('"');
                html.Append('>');
                break;
            case NoteLabel label:
                html.Append("<strong class=\"label\">").Append(HtmlText.Encode(label.Label)).Append(":</strong> ");
                break;
            case NoteEnd:
                html.Append("</div>");
                break;
            default:
                throw new InvalidOperationException($"A body part of type {part.GetType().Name} cannot be written: the link stage should have resolved it.");
        }
    }

    private void OpenMention(MentionStart mention, StringBuilder html, Stack<string> open)
    {
        // A rolled-up text may name the very page that it is shown on.
        if (site.Find(mention.To) is not { } entry || entry.Url == scope.Page)
        {
            open.Push("");
            return;
        }

        scope.Name(mention.To);
        html.Append("<a href=\"").Append(HtmlText.Encode(scope.To(entry.Url))).Append("\">");
        open.Push("</a>");
    }

    private static void OpenLink(string url, string? title, StringBuilder html, Stack<string> open)
    {
        html.Append("<a href=\"").Append(HtmlText.Encode(url)).Append('"');
        if (title is not null)
            html.Append(" title=\"").Append(HtmlText.Encode(title)).Append('"');
        if (url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            html.Append(" rel=\"external\"");
        html.Append('>');
        open.Push("</a>");
    }

    private static void WriteImage(string source, string alt, string? title, StringBuilder html)
    {
        html.Append("<img src=\"").Append(HtmlText.Encode(source)).Append("\" alt=\"").Append(HtmlText.Encode(alt)).Append('"');
        if (title is not null)
            html.Append(" title=\"").Append(HtmlText.Encode(title)).Append('"');
        html.Append('>');
    }

    private void WriteMarks(ImmutableArray<(string Id, string? Locator)> items, StringBuilder html)
    {
        if (items.IsEmpty)
            return;
        html.Append("<sup class=\"cite\">");
        foreach (var (id, locator) in items)
        {
            if (!scope.ListsSources)
            {
                html.Append("<a href=\"").Append(HtmlText.Encode(scope.To(SiteMap.Sources.Url, id))).Append("\">[source]</a>");
                continue;
            }

            var (number, use) = scope.Citations.Cite(id);
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{CitationList.EntryId(number)}\" id=\"{CitationList.MarkId(number, use)}\" aria-label=\"Source {number}");
            if (locator is not null)
                html.Append(", ").Append(HtmlText.Encode(locator));
            html.Append(CultureInfo.InvariantCulture, $"\">[{number}");
            if (locator is not null)
                html.Append(", ").Append(HtmlText.Encode(locator));
            html.Append("]</a>");
        }

        html.Append("</sup>");
    }

    private void WriteFootnoteMark(FootnoteMark mark, StringBuilder html, bool own, UrlPath home)
    {
        var url = own ? $"#{FootnoteId(mark.Number)}" : scope.To(home, FootnoteId(mark.Number));
        html.Append("<sup class=\"fn\"><a href=\"").Append(HtmlText.Encode(url)).Append('"');
        if (own)
            html.Append(" id=\"").Append(FootnoteMarkId(mark.Number, mark.Use)).Append('"');
        html.Append(CultureInfo.InvariantCulture, $" aria-label=\"Footnote {mark.Number}\">{mark.Number}</a></sup>");
    }

    /// <summary>The id of a footnote.</summary>
    public static string FootnoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"fn-{number}");

    /// <summary>The id of a mark that leads to a footnote.</summary>
    public static string FootnoteMarkId(int number, int use) => string.Create(CultureInfo.InvariantCulture, $"fnref-{number}-{use}");
}
