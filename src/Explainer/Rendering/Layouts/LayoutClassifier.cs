using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Instrumentation;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// RazorLight calls the class of every template <c>GeneratedTemplate</c>, since each gets an assembly of its own. Ours share one, so
/// each takes its name from its path.
/// </summary>
internal sealed class LayoutClassifier : RazorLightTemplateDocumentClassifierPass
{
    protected override void OnDocumentStructureCreated(
        RazorCodeDocument codeDocument,
        NamespaceDeclarationIntermediateNode @namespace,
        ClassDeclarationIntermediateNode @class,
        MethodDeclarationIntermediateNode method)
    {
        base.OnDocumentStructureCreated(codeDocument, @namespace, @class, method);
        @class.ClassName = LayoutNames.ClassOf(codeDocument.Source.FilePath);
    }
}
