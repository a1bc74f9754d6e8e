using System.Text;
using Explainer.Rendering.Views;
using Microsoft.AspNetCore.Html;
using RazorLight;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// What every layout inherits, through <c>@inherits Explainer.Rendering.Layouts.SitePage&lt;TModel&gt;</c> in
/// <c>layouts/_ViewImports.cshtml</c>: RazorLight's page (<c>Layout</c>, <c>RenderBody</c>, sections, <c>IncludeAsync</c>) that
/// escapes what HTML needs escaped and nothing else.
/// </summary>
/// <typeparam name="TModel">The view, as <c>@model</c> names it.</typeparam>
public abstract class SitePage<TModel> : TemplatePage<TModel>
{
    /// <summary>Makes a page; compiled layouts do.</summary>
    protected SitePage() => HtmlEncoder = Markup.Encoder;

    /// <summary>Finished HTML, written as it is. RazorLight's own drops text that is only white space; this does not.</summary>
    /// <param name="html">HTML that was escaped where it was made; null writes nothing.</param>
    public new IHtmlContent Raw(string? html) => string.IsNullOrEmpty(html) ? HtmlString.Empty : new HtmlString(html);

    /// <summary>Writes finished HTML as it is.</summary>
    public void Write(Html html) => WriteLiteral(html.Utf8);

    /// <summary>Writes HTML that stands in the layout itself; compiled layouts do.</summary>
    /// <param name="utf8">The HTML in UTF-8.</param>
    public void WriteLiteral(ReadOnlySpan<byte> utf8)
    {
        if (Output is Utf8Writer output)
            output.Write(utf8);
        else
            Output.Write(Encoding.UTF8.GetString(utf8));
    }

    /// <summary>Writes text, escaped unless the layout has set <c>DisableEncoding</c>.</summary>
    public override void Write(string? value)
    {
        if (DisableEncoding)
            Output.Write(value);
        else
            Markup.Write(Output, value);
    }
}
