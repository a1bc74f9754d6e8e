using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// Compiles all layouts of a site into one assembly, or takes that assembly from a store.
/// </summary>
/// <remarks>
/// RazorLight turns each template into C# and compiles it by itself when it is first asked for: 2 s for the first and 0.2 to 0.3 s for
/// each more, 5.5 s for 13 layouts, with an assembly for each. Roslyn's cost is its start (reading the references, being compiled
/// itself by the runtime), hardly the layouts, so one compilation of all costs about what the first one did (20 layouts: 1.6 s); and one
/// assembly is one thing to keep and to check (taken from a store: 25 ms, with Roslyn never loaded). So of RazorLight we take the dialect of Razor and the page classes; the compilation, the cache and
/// the writing of bytes are ours.
/// </remarks>
public static class LayoutCompiler
{
    /// <summary>Compiles layouts.</summary>
    /// <param name="layouts">
    /// The files <c>layouts/**/*.cshtml</c>: layouts, partials, and <c>layouts/_ViewImports.cshtml</c>, whose directives stand before
    /// those of every other. Of a name that is there twice the last counts, so that a site's own come after the built-in ones.
    /// </param>
    /// <param name="store">Where compiled layouts are kept between runs; null compiles every time.</param>
    /// <param name="problems">Takes every fault of every layout, each at its place in the layout.</param>
    /// <returns>The layouts, or null where one has a fault.</returns>
    public static CompiledLayouts? Compile(ImmutableArray<SourceFile> layouts, ICompiledLayoutStore? store, ProblemList problems) =>
        Compile(layouts, store, problems, typeof(LayoutCompiler).Module.ModuleVersionId);

    /// <summary>The same for another version of the views, which a test cannot make otherwise.</summary>
    internal static CompiledLayouts? Compile(
        ImmutableArray<SourceFile> layouts, ICompiledLayoutStore? store, ProblemList problems, Guid views)
    {
        layouts = [.. layouts.GroupBy(l => l.Path, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(l => l.Path, StringComparer.Ordinal)];
        var key = store is null ? "" : LayoutKey.Of(layouts, views);
        if (store?.Load(key) is { } packed && LayoutImage.Unpack(key, packed) is { } kept)
            return CompiledLayouts.Load(kept, layouts);

        if (CompileImage(layouts, problems) is not { } image)
            return null;
        store?.Save(key, image.Pack(key));
        return CompiledLayouts.Load(image, layouts);
    }

    private static LayoutImage? CompileImage(ImmutableArray<SourceFile> layouts, ProblemList problems)
    {
        var pages = layouts.Where(l => l.Path != LayoutNames.Imports).ToImmutableArray();
        var translator = new RazorTranslator(layouts);
        var codes = pages.AsParallel().AsOrdered().Select(l => translator.Translate(l, problems)).ToArray();
        var image = LayoutAssembly.Compile([.. codes.OfType<LayoutCode>()], layouts, problems);
        return codes.Contains(null) ? null : image;
    }
}
