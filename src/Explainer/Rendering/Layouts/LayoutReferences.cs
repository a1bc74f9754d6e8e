using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Explainer.Rendering.Layouts;

/// <summary>
/// The assemblies that layouts see: what this process itself was started with. RazorLight reads them from the program's
/// <c>.deps.json</c>, which lists them only if the program was built with PreserveCompilationContext, and copies 300 files beside it.
/// </summary>
internal static class LayoutReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<MetadataReference> All => References.Value;
}
