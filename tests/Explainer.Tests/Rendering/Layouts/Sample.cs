using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Rendering.Layouts;

namespace Explainer.Tests.Rendering.Layouts;

/// <summary>Small layouts in memory, compiled and rendered.</summary>
internal static class Sample
{
    public static readonly SourceFile Imports = new(
        "layouts/_ViewImports.cshtml",
        "@using Explainer.Tests.Rendering.Layouts\n@inherits Explainer.Rendering.Layouts.SitePage<TModel>\n");

    public static ImmutableArray<SourceFile> Files(params (string Name, string Text)[] layouts) =>
        [Imports, .. layouts.Select(l => new SourceFile($"layouts/{l.Name}.cshtml", l.Text))];

    public static CompiledLayouts Compile(params (string Name, string Text)[] layouts)
    {
        var problems = new ProblemList();
        var compiled = LayoutCompiler.Compile(Files(layouts), null, problems);
        Assert.Empty(All(problems));
        return compiled!;
    }

    public static ImmutableArray<Problem> Faults(params (string Name, string Text)[] layouts) => Faults(Files(layouts));

    public static ImmutableArray<Problem> Faults(ImmutableArray<SourceFile> files)
    {
        var problems = new ProblemList();
        Assert.Null(LayoutCompiler.Compile(files, null, problems));
        return All(problems);
    }

    public static async Task<string> Render(this CompiledLayouts layouts, string name, object view)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Null(await layouts.RenderAsync(name, view, output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static async Task<LayoutFailure> Fail(this CompiledLayouts layouts, string name, object view)
    {
        var output = new ArrayBufferWriter<byte>();
        var failure = await layouts.RenderAsync(name, view, output);
        Assert.Equal(0, output.WrittenCount);
        return failure!;
    }

    public static ImmutableArray<Problem> All(ProblemList problems) => problems.Sorted(new Dictionary<string, Severity>());
}
