using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Explainer.Rendering.Layouts;

/// <summary>C# to an assembly: one Roslyn compilation for all layouts.</summary>
internal static class LayoutAssembly
{
    /// <summary>The full name of the class with the way in, <see cref="FactoryMethod"/>.</summary>
    public const string FactoryClass = "Explainer.CompiledLayouts.Factory";

    /// <summary>A method without parameters that gives a dictionary from a layout's name to a function that makes its page.</summary>
    public const string FactoryMethod = "All";

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        // Layouts are not annotated for null; their warnings tell nobody anything.
        nullableContextOptions: NullableContextOptions.Disable,
        warningLevel: 0);

    /// <summary>Compiles layouts; null where C# or a layout's name is at fault, which goes to <paramref name="problems"/>.</summary>
    /// <param name="codes">The layouts in C#.</param>
    /// <param name="layouts">All layout files, to find the places of faults.</param>
    /// <param name="problems">Takes the faults.</param>
    public static LayoutImage? Compile(ImmutableArray<LayoutCode> codes, ImmutableArray<SourceFile> layouts, ProblemList problems)
    {
        var trees = codes
            .AsParallel().AsOrdered()
            .Select(code => CSharpSyntaxTree.ParseText(code.Text, path: LayoutNames.ClassOf(code.Layout.Path) + ".cs", encoding: Encoding.UTF8))
            .Append(CSharpSyntaxTree.ParseText(FactoryText(codes), path: "Factory.cs", encoding: Encoding.UTF8))
            .ToArray();
        var compilation = CSharpCompilation.Create("Explainer.CompiledLayouts", trees, LayoutReferences.All, Options);
        using MemoryStream assembly = new(), symbols = new();
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));

        var places = new FaultPlaces(layouts);
        var layoutOf = codes.Zip(trees).ToDictionary(pair => pair.Second, pair => pair.First.Layout);
        var faults = result.Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => new Problem(
                Rules.Layout.Compile,
                d.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'),
                places.Of(d.Location, layoutOf.GetValueOrDefault(d.Location.SourceTree!))))
            .Concat(codes.Zip(trees).SelectMany(pair => LayoutUses.Check(pair.First.Layout, pair.Second, layouts, places)))
            // One fault shows in many ways: in each layout, if it is in _ViewImports; as an unknown namespace and an unknown type.
            .DistinctBy(p => p.At)
            .ToArray();
        foreach (var fault in faults)
            problems.Add(fault);
        return faults.Length > 0 ? null : new(assembly.ToArray(), symbols.ToArray());
    }

    // RazorLight finds a template's class by an attribute and compiles an expression to make one; a method of the same assembly is
    // both simpler and there at once.
    private static string FactoryText(ImmutableArray<LayoutCode> codes)
    {
        var entries = codes.Select(code =>
        {
            var name = SymbolDisplay.FormatLiteral(LayoutNames.NameOf(code.Layout), quote: true);
            return $"[{name}] = static () => new global::{code.ClassName} {{ Key = {name} }},";
        });
        return $$"""
            namespace Explainer.CompiledLayouts;
            public static class Factory
            {
                public static System.Collections.Generic.Dictionary<string, System.Func<RazorLight.ITemplatePage>> {{FactoryMethod}}() => new()
                {
                    {{string.Join('\n', entries)}}
                };
            }
            """;
    }
}
