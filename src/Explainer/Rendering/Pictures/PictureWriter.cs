namespace Explainer.Rendering.Pictures;

/// <summary>Writes a picture as HTML. It takes its room before it is loaded, and is loaded when a reader comes near it, but for the first one of a page.</summary>
/// <param name="scope">The page.</param>
internal sealed class PictureWriter(PageScope scope)
{
    // How wide the text column is, which pictures fill: see the grid in site.css. From 1296 pixels on it does not grow.
    private const string Sizes = "(min-width: 81em) 703px, (min-width: 66em) 52vw, (min-width: 46em) 74vw, 92vw";

    // What a feed reader is sent: it has one column, and shows whatever comes.
    private const int InFeeds = 720;

    private readonly HtmlBuffer html = scope.Html;

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">What is known of it.</param>
    /// <param name="alt">The words that stand for it.</param>
    /// <param name="title">Its title, if any.</param>
    public void Write(Picture picture, string alt, string? title)
    {
        var isFirst = scope.TakeFirstPicture();
        if (scope.IsElsewhere || picture.Versions.IsEmpty)
        {
            var version = picture.Nearest(InFeeds);
            OpenImage(scope.To(version?.Place ?? picture.Place), alt, title);
            WriteSize(version?.Width ?? picture.Facts.Width, version?.Height ?? picture.Facts.Height);
            Close(isFirst);
            return;
        }

        var forms = picture.ByFormat.ToList();
        if (forms.Count > 1)
            html.Append("<picture>"u8);
        foreach (var form in forms.SkipLast(1))
        {
            html.Append("<source type=\""u8).Append(form.Key.MediaType()).Append("\""u8);
            WriteSet(form);
            html.Append(">"u8);
        }

        OpenImage(scope.To(picture.Nearest(InFeeds)!.Place), alt, title);
        if (forms[^1].Skip(1).Any())
            WriteSet(forms[^1]);
        WriteSize(picture.Facts.Width, picture.Facts.Height);
        Close(isFirst);
        if (forms.Count > 1)
            html.Append("</picture>"u8);
    }

    private void OpenImage(string source, string alt, string? title)
    {
        html.Append("<img src=\""u8).AppendText(source).Append("\" alt=\""u8).AppendText(alt).Append("\""u8);
        if (title is not null)
            html.Append(" title=\""u8).AppendText(title).Append("\""u8);
    }

    private void WriteSet(IEnumerable<PictureVersion> versions)
    {
        html.Append(" srcset=\""u8);
        var start = html.Length;
        foreach (var version in versions)
        {
            if (html.Length > start)
                html.Append(", "u8);
            // URLs are encoded: no comma or blank ends one here (HTML, section 4.8.4.2).
            html.AppendText(scope.To(version.Place)).Append(" "u8).Append(version.Width).Append("w"u8);
        }

        html.Append("\" sizes=\""u8).Append(Sizes).Append("\""u8);
    }

    private void WriteSize(int width, int height)
    {
        if (width > 0 && height > 0)
            html.Append(" width=\""u8).Append(width).Append("\" height=\""u8).Append(height).Append("\""u8);
    }

    private void Close(bool isFirst) =>
        html.Append(isFirst || scope.IsElsewhere ? " decoding=\"async\">"u8 : " loading=\"lazy\" decoding=\"async\">"u8);
}
