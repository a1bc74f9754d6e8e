using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Explainer.Diagnostics;
using RazorLight;

namespace Explainer.Rendering.Layouts;

/// <summary>A site's layouts, ready to render pages, from any number of threads at once.</summary>
public sealed class CompiledLayouts
{
    private readonly LayoutRenderer renderer;
    private readonly FailurePlaces places;

    private CompiledLayouts(LayoutRenderer renderer, FailurePlaces places, IEnumerable<string> names)
    {
        this.renderer = renderer;
        this.places = places;
        Names = names.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names of all layouts and partials: <c>article</c>, <c>partials/mention</c>.</summary>
    public FrozenSet<string> Names { get; }

    /// <summary>Renders a page. Numbers and dates that a layout prints itself come out in the invariant culture.</summary>
    /// <param name="name">The layout: its path below <c>layouts/</c> without <c>.cshtml</c>.</param>
    /// <param name="view">What the layout and the layouts around it show.</param>
    /// <param name="output">Takes the page in UTF-8 without a byte-order mark; nothing where it fails.</param>
    /// <returns>Null, or why it failed.</returns>
    public async Task<LayoutFailure?> RenderAsync(string name, object view, IBufferWriter<byte> output)
    {
        // For this call alone: the runtime gives the caller its own back when an async method returns.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            await renderer.RenderAsync(name, view, output);
            return null;
        }
#pragma warning disable CA1031 // A layout is a site's own code and may throw anything: whatever it is, it is told at the layout's line.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return places.Explain(fault, name);
        }
    }

    /// <summary>Loads compiled layouts.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="layouts">The files it was compiled from.</param>
    internal static CompiledLayouts Load(LayoutImage image, ImmutableArray<SourceFile> layouts)
    {
        // Collectible, so that a preview that compiles on every change of a layout does not grow; RazorLight's assemblies never unload.
        var context = new AssemblyLoadContext("layouts", isCollectible: true);
        using MemoryStream stream = new(image.Assembly, writable: false);
        var assembly = context.LoadFromStream(stream);
        var factories = (IReadOnlyDictionary<string, Func<ITemplatePage>>)assembly
            .GetType(LayoutAssembly.FactoryClass, throwOnError: true)!
            .GetMethod(LayoutAssembly.FactoryMethod)!
            .Invoke(null, null)!;
        return new(new(factories.ToFrozenDictionary(StringComparer.Ordinal)), new(assembly, image.Symbols, layouts), factories.Keys);
    }
}
