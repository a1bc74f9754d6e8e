using System.Text;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Parsing.Bodies;

namespace Explainer.Rendering.Files;

/// <summary>Writes what was changed in an article after publication, for its item in a feed.</summary>
internal static class ChangeNotes
{
    /// <summary>A heading and a list as HTML, newest first; nothing where no change concerns readers.</summary>
    public static string Html(Article article)
    {
        var changes = article.Changes.Where(c => c.Type != ChangeType.Housekeeping).Reverse().ToList();
        if (changes.Count == 0)
            return "";
        var html = new StringBuilder("<h2>Changes</h2>\n<ul>\n");
        foreach (var change in changes)
        {
            html.Append("<li>").Append(EdtfPrinter.Print(change.Date)).Append(", ").Append(Vocabulary.Plain(change.Type));
            if (change.Note.Length > 0)
                html.Append(": ").Append(HtmlText.Encode(change.Note));
            html.Append("</li>\n");
        }

        return html.Append("</ul>\n").ToString();
    }
}
