using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Instrumentation;

namespace Explainer.Rendering.Layouts;

/// <summary>Razor to C#, with RazorLight's dialect of Razor (its <c>@model</c>, its base class).</summary>
internal sealed partial class RazorTranslator
{
    // What RazorLight imports into every template.
    private const string DefaultImports =
        "@using System\n@using System.Collections.Generic\n@using System.Linq\n@using System.Threading.Tasks\n";

    private readonly RazorProjectEngine engine = RazorProjectEngine.Create(
        RazorConfiguration.Default,
        RazorProjectFileSystem.Create("/"), // asked for in vain: sources are handed over as text
        builder =>
        {
            ModelDirective.Register(builder);
            SectionDirective.Register(builder);
            builder.Features.Add(new LayoutClassifier());
            builder.Features.Add(new ExactLines());
            builder.Features.Add(new Utf8Literals());
            builder.AddTargetExtension(new TemplateTargetExtension { TemplateTypeName = "global::RazorLight.Razor.RazorLightHelperResult" });
        });

    private readonly ImmutableDictionary<string, SourceFile> files;
    private readonly RazorSourceDocument[] imports;

    /// <summary>Makes a translator for a set of layouts.</summary>
    public RazorTranslator(ImmutableArray<SourceFile> layouts)
    {
        files = layouts.ToImmutableDictionary(l => l.Path, StringComparer.Ordinal);
        imports = files.TryGetValue(LayoutNames.Imports, out var own)
            ? [RazorSourceDocument.Create(DefaultImports, "defaults"), ToDocument(own)]
            : [RazorSourceDocument.Create(DefaultImports, "defaults")];
    }

    /// <summary>The C# of a layout; null where Razor finds faults, which go to <paramref name="problems"/>.</summary>
    public LayoutCode? Translate(SourceFile layout, ProblemList problems)
    {
        var document = engine.Process(ToDocument(layout), FileKinds.Legacy, imports, []);
        var code = document.GetCSharpDocument();
        foreach (var fault in code.Diagnostics)
        {
            var file = files.GetValueOrDefault(fault.Span.FilePath ?? layout.Path, layout);
            problems.Add(
                Rules.Layout.Compile,
                file.Span(fault.Span.AbsoluteIndex, Math.Max(0, fault.Span.Length)),
                fault.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'));
        }

        if (code.Diagnostics.Count > 0)
            return null;
        var tree = document.GetDocumentIntermediateNode();
        return new(layout, $"{tree.FindPrimaryNamespace().Content}.{tree.FindPrimaryClass().ClassName}", MendLineEnds(code.GeneratedCode));
    }

    // Razor writes the column behind an expression where C# wants its last one, so that the next character would count as part of it.
    private static string MendLineEnds(string code) => ExactLine.Replace(code, line =>
        int.Parse(line.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is > 1 and var column
            ? (column - 1).ToString(CultureInfo.InvariantCulture)
            : line.Value);

    [GeneratedRegex("""(?<=^#line \([0-9]+,[0-9]+\)-\([0-9]+,)[0-9]+(?=\) [0-9]+ "layouts/)""", RegexOptions.Multiline)]
    private static partial Regex ExactLine { get; }

    private static RazorSourceDocument ToDocument(SourceFile file) => RazorSourceDocument.Create(file.Text, file.Path);
}
