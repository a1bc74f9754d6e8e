using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Explainer.Rendering.Layouts;

/// <summary>A page's own HTML, for <c>@RenderBody()</c> in the layout around it.</summary>
/// <param name="html">The HTML in UTF-8.</param>
internal sealed class RenderedBody(HtmlBuffer html) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is Utf8Writer utf8)
            utf8.Write(html.Written);
        else
            writer.Write(Encoding.UTF8.GetString(html.Written));
    }
}
