using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Rendering.Layouts;

namespace Explainer.Serving;

/// <summary>The layouts as they are now, and the last ones that could be compiled: pages are made with these while a fault is mended.</summary>
/// <param name="Files">The files.</param>
/// <param name="Compiled">The last that could be compiled; none if there were none yet.</param>
/// <param name="Problems">Why these files cannot be compiled.</param>
internal sealed record LayoutState(ImmutableArray<SourceFile> Files, CompiledLayouts? Compiled, ImmutableArray<Problem> Problems)
{
    /// <summary>The layouts after sources were read again; the former where no layout has changed.</summary>
    public static LayoutState After(LayoutState? former, ImmutableArray<SourceFile> files, ICompiledLayoutStore? store)
    {
        if (former is not null && former.Files.SequenceEqual(files))
            return former;
        var problems = new ProblemList();
        var compiled = LayoutCompiler.Compile(files, store, problems);
        return new(files, compiled ?? former?.Compiled, problems.Sorted(ImmutableDictionary<string, Severity>.Empty));
    }
}
