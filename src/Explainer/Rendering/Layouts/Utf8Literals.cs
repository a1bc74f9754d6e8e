using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using Microsoft.CodeAnalysis.CSharp;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Has Razor write the HTML of a layout as bytes, <c>WriteLiteral("…"u8)</c>, which are copied to the page as they are; and without the
/// indentation of its lines, which browsers do not show (<see cref="IndentTrimmer"/>).
/// </summary>
internal sealed class Utf8Literals : IntermediateNodePassBase, IRazorOptimizationPass
{
    // After Razor's own passes, so that none looks for what is replaced here.
    public override int Order => 10_000;

    protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode) =>
        Replace(documentNode, new());

    private static void Replace(IntermediateNode parent, IndentTrimmer trimmer)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (parent.Children[i] is not HtmlContentIntermediateNode literal)
            {
                Replace(parent.Children[i], trimmer);
                continue;
            }

            var html = trimmer.Trim(string.Concat(literal.Children.OfType<IntermediateToken>().Select(token => token.Content)));
            var code = new CSharpCodeIntermediateNode();
            if (html.Length > 0)
                code.Children.Add(new IntermediateToken { Kind = TokenKind.CSharp, Content = $"WriteLiteral({SymbolDisplay.FormatLiteral(html, quote: true)}u8);\n" });
            parent.Children[i] = code;
        }
    }
}
