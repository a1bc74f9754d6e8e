using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Explainer.Checking.Facts;

/// <summary>The words of a page as readers see them; for the few pages of which a link names words.</summary>
internal static class PageText
{
    private static readonly string[] Blocks =
        ["p", "div", "li", "td", "th", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section", "article", "figure", "figcaption", "dt", "dd", "pre", "blockquote"];

    /// <summary>Reads them.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var encoding = PageEncoding.Of(bytes, out var start);
        var html = encoding.GetString(bytes[start..]).ToCharArray();
        using var characters = new CharArrayTextSource(html, html.Length);
        using var source = new TextSource(characters);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var text = new StringBuilder(html.Length / 2);
        var isCode = false;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return text.ToString();
            if (token.Type == HtmlTokenType.Character && !isCode)
                text.Append(token.Data.Memory.Span);
            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
                continue;
            var name = token.Name.ToString();
            isCode = token.Type == HtmlTokenType.StartTag && name is ("script" or "style");
            if (isCode)
                tokenizer.State = name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
            if (Blocks.Contains(name, StringComparer.Ordinal))
                text.Append(' ');
        }
    }
}
