using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>All that goes into a site, in memory, in ordinal order of paths: what the read stage gives to the rest.</summary>
/// <param name="Configuration"><c>site.yml</c>.</param>
/// <param name="Content">The Markdown and YAML files below <c>content/</c>.</param>
/// <param name="ContentAssets">All other files below <c>content/</c>.</param>
/// <param name="Layouts">The Razor files: the site's own, and the built-in ones that it does not replace.</param>
/// <param name="LayoutAssets">The files below <c>layouts/assets/</c>, site's own and built-in likewise.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record SourceSet(
    SourceFile Configuration,
    ImmutableArray<SourceFile> Content,
    ImmutableArray<AssetFile> ContentAssets,
    ImmutableArray<SourceFile> Layouts,
    ImmutableArray<AssetFile> LayoutAssets,
    ImmutableArray<Problem> Problems);
